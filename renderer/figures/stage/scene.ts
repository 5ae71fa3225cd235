import type { ReactNode } from 'react';
import type { FigureOf, MomentId, PartId, SceneName } from '#core/figures/figure-schema.ts';

/** A point a leader line ends at, in the scene's own units (millimetres), y down. */
export type Anchor = { readonly x: number; readonly y: number };

/** The part of the scene's millimetres that is shown. Keep it tight: labels stand outside it. */
export type ViewBox = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type SceneDrawing = {
  readonly picture: ReactNode;
  readonly anchors: Partial<Record<PartId, Anchor>>;
  readonly viewBox: ViewBox;
};

/** What a scene may know about where it is shown. */
export type SceneLook = {
  /** Put before every id of a gradient, pattern or clip, so that several figures can stand on one page. */
  readonly instance: string;
  /** Small pictures: fewer textures. */
  readonly reducedDetail: boolean;
  /** Words of a moment on a timeline, in the visitor's language. */
  readonly momentText?: (moment: MomentId) => string;
  /** True in a right-to-left language. Only the order of a timeline follows it; no drawing is ever mirrored. */
  readonly isRightToLeft?: boolean;
};

/**
 * A pure function from a (possibly in-between) figure to a drawing.
 * Strokes take their width from the classes `line-outer`, `line-inner` and `line-texture` (tissue.css): 0.7, 0.45 and
 * 0.3 mm on the glass. The stage sets `--line-unit`, one glass millimetre in the scene's units; scenes never set it.
 */
export type Scene<N extends SceneName> = (figure: FigureOf<N>, look: SceneLook) => SceneDrawing;
