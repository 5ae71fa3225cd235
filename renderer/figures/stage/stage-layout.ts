import type { CSSProperties } from 'react';
import { type Box, type LabelLayout, layoutLabels } from '#core/figures/label-layout.ts';
import { type LabelTarget, labelTargets } from '#core/figures/label-targets.ts';
import type { FigureLabel } from './FigureLabels.tsx';
import type { SceneDrawing, ViewBox } from './scene.ts';
import { tissuePatternStyle } from './TissuePatterns.tsx';
import type { StageMeasure } from './use-stage-measure.ts';

/** VVSG 2.0, touch targets: 12.7 mm, 2.54 mm apart; ours are a little more. */
const targetMm = { size: 13, gap: 3 } as const;

/** Where the drawing and its labels stand. Labels that can be touched keep a finger apart where there is room. */
export function layoutFor(measure: StageMeasure, labels: readonly FigureLabel[], drawing: SceneDrawing, isTouchable: boolean): LabelLayout {
  const { viewBox, anchors } = drawing;
  // Larger words want a little more air between them.
  const air = measure.pixelsPerMillimetre * 2.2 + Math.min(...[...measure.labels.values()].map((size) => size.height), 200) * 0.12;
  return layoutLabels({
    stage: measure.stage,
    aspectRatio: viewBox.width / viewBox.height,
    gap: isTouchable ? Math.max(air, measure.pixelsPerMillimetre * targetMm.gap) : air,
    fingerSize: isTouchable ? measure.pixelsPerMillimetre * targetMm.size : 0,
    labels: labels.flatMap(({ part }) => {
      const anchor = anchors[part];
      const size = measure.labels.get(part);
      if (!anchor || !size) return [];
      const fraction = { x: (anchor.x - viewBox.x) / viewBox.width, y: (anchor.y - viewBox.y) / viewBox.height };
      return [{ id: part, width: size.width, height: size.height, anchor: fraction }];
    }),
  });
}

/** What a finger can touch of each label, by part. */
export function targetsFor({ stage, pixelsPerMillimetre }: StageMeasure, { labels }: LabelLayout): ReadonlyMap<string, LabelTarget> {
  return labelTargets({ stage, labels, size: targetMm.size * pixelsPerMillimetre, gap: targetMm.gap * pixelsPerMillimetre });
}

export type DrawingScale = {
  readonly box: Box;
  /** One millimetre of the glass in the scene's units. */
  readonly millimetre: number;
  /**
   * The same for lines: they are as wide on the glass as look.md says, but never so wide that they would fill a small drawing, nor
   * thinner than the drawing carries when large.
   */
  readonly lineUnit: number;
};

export function drawingScale(layout: LabelLayout, pixelsPerMillimetre: number, viewBox: ViewBox, detail: 'full' | 'small'): DrawingScale {
  const { width, height } = layout.drawing;
  const pixelsPerUnit = Math.min(width / viewBox.width, height / viewBox.height) || 1;
  const millimetre = pixelsPerMillimetre / pixelsPerUnit;
  const span = Math.hypot(viewBox.width, viewBox.height);
  const lineUnit = Math.min(Math.max(millimetre * (detail === 'small' ? 0.6 : 1), span / 420), span / (detail === 'small' ? 90 : 130));
  return { box: layout.drawing, millimetre, lineUnit };
}

/** The drawing's box, its units, and what style sheets refer to in it. */
export function drawingStyle({ box, millimetre, lineUnit }: DrawingScale, instance: string): CSSProperties {
  return {
    left: box.x,
    top: box.y,
    width: box.width,
    height: box.height,
    '--line-unit': lineUnit.toFixed(3),
    // Words inside a drawing (a timeline's moments) keep their size on the glass, so they take the millimetre as it is.
    '--glass-unit': millimetre.toFixed(3),
    '--lit-halo': `url(#${instance}-halo)`,
    ...tissuePatternStyle(instance),
  } as CSSProperties;
}
