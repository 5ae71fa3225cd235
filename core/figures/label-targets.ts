import type { Box, PlacedLabel } from './label-layout.ts';

/** What a finger can touch of each label: the words, and the free room around them. */
export type TargetInput = {
  readonly stage: { readonly width: number; readonly height: number };
  readonly labels: readonly PlacedLabel[];
  /** Width and height a target should have. */
  readonly size: number;
  /** Distance two targets should keep. */
  readonly gap: number;
};

/** Where a finger can touch, and whether other labels left it less room than a finger wants. */
export type LabelTarget = Box & { readonly isClose: boolean };

/** Of browsers, in pixels. */
const rounding = 0.5;

type Grown = { readonly id: string; readonly words: Box; readonly box: Box };

/**
 * The touch area of each label, by id. It grows around the words into whatever room is free, up to `size`, without moving a
 * word; between two labels that stand close they share what is between them.
 */
export function labelTargets({ stage, labels, size, gap }: TargetInput): ReadonlyMap<string, LabelTarget> {
  const words = labels.map(({ id, box }): Grown => ({ id, words: box, box }));
  // Sideways first: what is beside a label then says who its neighbours above and below are.
  const wide = words.map((label) => grown(label, words, 'x', stage.width, size, gap));
  const whole = wide.map((label) => grown(label, wide, 'y', stage.height, size, gap));
  return new Map(whole.map(({ id, box }) => [id, { ...box, isClose: Math.min(box.width, box.height) < size - rounding }]));
}

/** Grows one label along one axis, evenly to both sides where both are free. */
function grown(label: Grown, all: readonly Grown[], axis: 'x' | 'y', end: number, size: number, gap: number): Grown {
  const { box } = label;
  const [start, length] = along(box, axis);
  let before = Math.max(0, start);
  let after = Math.max(0, end - start - length);
  for (const other of all) {
    if (other === label || apart(box, other.box, axis === 'x' ? 'y' : 'x') >= gap) continue;
    const [otherStart, otherLength] = along(other.box, axis);
    if (otherStart >= start + length) after = Math.min(after, Math.max(0, otherStart - start - length - gap) / 2);
    else if (otherStart + otherLength <= start) before = Math.min(before, Math.max(0, start - otherStart - otherLength - gap) / 2);
  }
  const wanted = Math.max(0, size - length);
  const beforehand = Math.min(before, Math.max(wanted / 2, wanted - after));
  const behind = Math.min(after, wanted - beforehand);
  const from = start - beforehand;
  const to = length + beforehand + behind;
  return { ...label, box: axis === 'x' ? { ...box, x: from, width: to } : { ...box, y: from, height: to } };
}

function along(box: Box, axis: 'x' | 'y'): readonly [number, number] {
  return axis === 'x' ? [box.x, box.width] : [box.y, box.height];
}

function apart(one: Box, other: Box, axis: 'x' | 'y'): number {
  const [start, length] = along(one, axis);
  const [otherStart, otherLength] = along(other, axis);
  return Math.max(otherStart - start - length, start - otherStart - otherLength);
}
