import { type RefObject, useLayoutEffect, useState } from 'react';

/** Sizes on the glass that labels are laid out by, in CSS pixels. */
export type StageMeasure = {
  readonly stage: { readonly width: number; readonly height: number };
  readonly pixelsPerMillimetre: number;
  /** By part id: the size the label's text takes in the page's font at the visitor's text size. */
  readonly labels: ReadonlyMap<string, { readonly width: number; readonly height: number }>;
};

/**
 * Measures the stage, its millimetre and its labels, before paint and whenever one of them changes size (a turned
 * screen, another text size, a font that has come). Labels are found by `data-part`.
 */
export function useStageMeasure(area: RefObject<HTMLElement | null>, labelsKey: string): StageMeasure | null {
  const [measure, setMeasure] = useState<StageMeasure | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the label elements now in the tree.
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    const take = () =>
      setMeasure((before) => {
        const now = measureStage(element);
        return before && isSame(before, now) ? before : now;
      });
    take();
    const observer = new ResizeObserver(take);
    observer.observe(element);
    for (const child of element.querySelectorAll('.figure-label, .figure-stage-millimetres')) observer.observe(child);
    return () => observer.disconnect();
  }, [area, labelsKey]);
  return measure;
}

function measureStage(element: HTMLElement): StageMeasure {
  const ruler = element.querySelector<HTMLElement>('.figure-stage-millimetres');
  // The ruler is 10 mm long; without a calibration, 96 dots per inch.
  const pixelsPerMillimetre = (ruler?.offsetWidth || 37.8) / 10;
  const labels = new Map<string, { width: number; height: number }>();
  for (const label of element.querySelectorAll<HTMLElement>('.figure-label')) {
    // One pixel more than the rounded size, so that no word wraps again.
    labels.set(label.dataset['part'] ?? '', { width: label.offsetWidth + 1, height: label.offsetHeight });
  }
  return { stage: { width: element.clientWidth, height: element.clientHeight }, pixelsPerMillimetre, labels };
}

function isSame(one: StageMeasure, other: StageMeasure): boolean {
  return (
    one.stage.width === other.stage.width &&
    one.stage.height === other.stage.height &&
    one.pixelsPerMillimetre === other.pixelsPerMillimetre &&
    one.labels.size === other.labels.size &&
    [...one.labels].every(([part, size]) => size.width === other.labels.get(part)?.width && size.height === other.labels.get(part)?.height)
  );
}
