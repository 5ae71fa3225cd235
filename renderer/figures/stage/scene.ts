import type { ReactNode } from 'react';
import type { FigureTexts } from '#core/content/language-texts-schema.ts';
import type { FigureOf, SceneName } from '#core/figures/figure-schema.ts';
import type { PartId } from '#core/figures/figure-words.ts';

/** A point a leader line ends at, in the scene's own units (millimetres), y down. */
export type Anchor = { readonly x: number; readonly y: number };

/** The part of the scene's millimetres that is shown. Keep it tight: labels stand outside it. */
export type ViewBox = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type SceneDrawing = {
  /** Each part that can be lit stands in a group with `data-part="<part id>"`. */
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
  /** Nothing moves by itself: signals and traces stand still. True unless the stage says otherwise. */
  readonly isStill?: boolean;
  /** Words that stand inside a drawing (moments, treads, groups), in the visitor's language; without them it is drawn without words. */
  readonly texts?: FigureTexts;
  /** Writes a number in the visitor's digits. */
  readonly formatNumber?: (value: number) => string;
  /** True in a right-to-left language. Only the order of a timeline follows it; no drawing is ever mirrored. */
  readonly isRightToLeft?: boolean;
};

/**
 * A pure function from a (possibly in-between) figure to a drawing.
 * Strokes take their width from the classes `line-outer`, `line-inner` and `line-texture` (tissue.css): 0.7, 0.45 and
 * 0.3 mm on the glass. The stage sets `--line-unit`, one glass millimetre in the scene's units; scenes never set it.
 */
export type Scene<N extends SceneName> = (figure: FigureOf<N>, look: SceneLook) => SceneDrawing;
