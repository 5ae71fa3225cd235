/**
 * Where the labels of a drawing stand. Pure: rectangles and anchors in, placed boxes and leader lines out; CSS pixels,
 * y down. Labels stand in columns left and right of the drawing or in a row above and below it, whichever leaves the
 * drawing larger. No two leader lines cross, no line runs through a label, no two labels come closer than `gap`, and
 * everything is inside the stage. What does not fit is left out, the least important (last) first.
 */
export type Point = { readonly x: number; readonly y: number };
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type LabelToPlace = {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Where its line ends, as a fraction of the drawing's own box: 0,0 upper left, 1,1 lower right. */
  readonly anchor: Point;
};
export type LabelSide = 'left' | 'right' | 'above' | 'below';
export type PlacedLabel = { readonly id: string; readonly box: Box; readonly side: LabelSide; readonly line: readonly [Point, Point] };
export type LabelLayout = { readonly drawing: Box; readonly labels: readonly PlacedLabel[] };

export type LabelLayoutInput = {
  readonly stage: { readonly width: number; readonly height: number };
  /** The drawing's own width divided by its height. */
  readonly aspectRatio: number;
  /** Most important first. */
  readonly labels: readonly LabelToPlace[];
  /** Least distance between labels, and between a label and the drawing. */
  readonly gap: number;
  /** The drawing keeps at least this part (0 to 1) of the length it would have without labels. */
  readonly leastDrawing?: number;
  /** Room along its side that each label has at least, so that a finger finds it. Where that costs a label or much of the drawing, they stand closer. */
  readonly fingerSize?: number;
};

/** Where labels a finger apart would leave less than this of the drawing's length, words and picture come first. */
const leastForFingers = 0.85;

export function layoutLabels(input: LabelLayoutInput): LabelLayout {
  const { fingerSize = 0, ...close } = input;
  for (let count = input.labels.length; count > 0; count -= 1) {
    const labels = input.labels.slice(0, count);
    const layout = bestLayout(close, labels);
    const apart = layout && fingerSize > 0 ? bestLayout(input, labels) : null;
    if (apart && layout && apart.drawing.height >= layout.drawing.height * leastForFingers) return apart;
    if (layout) return layout;
  }
  return { drawing: drawingIn({ x: 0, y: 0, ...input.stage }, input.aspectRatio), labels: [] };
}

type Candidate = LabelLayout & { readonly cost: number };

const sidePairs: ReadonlyArray<readonly [LabelSide, LabelSide]> = [
  ['left', 'right'],
  ['above', 'below'],
];

/** Tries every way to deal these labels to two opposite sides; null where none of them fits. */
function bestLayout(input: LabelLayoutInput, labels: readonly LabelToPlace[]): LabelLayout | null {
  const alone = drawingIn({ x: 0, y: 0, ...input.stage }, input.aspectRatio).height;
  const least = alone * (input.leastDrawing ?? 0.45);
  let best: Candidate | null = null;
  for (const sides of sidePairs) {
    for (let choice = 0; choice < 2 ** labels.length; choice += 1) {
      const first = labels.filter((_, index) => (choice >> index) % 2 === 0);
      const second = labels.filter((_, index) => (choice >> index) % 2 === 1);
      const drawing = drawingBeside(input, sides[0] === 'left', first, second);
      // A large drawing against short lines: a line across half of the picture is worse than a slightly smaller picture.
      const sizeCost = (1 - drawing.height / alone) * 1.6;
      if (drawing.height < least || drawing.width <= 0 || (best && sizeCost >= best.cost)) continue;
      const placed = shortestPlaced(sideChoices(input, drawing, first, sides[0]), sideChoices(input, drawing, second, sides[1]));
      if (!placed) continue;
      const cost = sizeCost + (placed.length / (alone * labels.length)) * 1.3;
      if (!best || cost < best.cost) best = { drawing, labels: placed.labels, cost };
    }
  }
  return best;
}

/** The labels of one side in every order in which they fit. */
function sideChoices(input: LabelLayoutInput, drawing: Box, labels: readonly LabelToPlace[], side: LabelSide): PlacedLabel[][] {
  return ordered(labels).flatMap((order) => {
    const placed = placeInLine(input, drawing, order, side);
    return placed ? [placed] : [];
  });
}

/** Of all pairs of orders whose lines don't cross, the one with the shortest lines. */
function shortestPlaced(first: readonly PlacedLabel[][], second: readonly PlacedLabel[][]): { readonly labels: PlacedLabel[]; readonly length: number } | null {
  let best: { readonly labels: PlacedLabel[]; readonly length: number } | null = null;
  for (const one of first) {
    for (const other of second) {
      const labels = [...one, ...other];
      const length = labels.reduce((sum, label) => sum + distance(...label.line), 0);
      if ((!best || length < best.length) && !anyCross(labels)) best = { labels, length };
    }
  }
  return best;
}

/** The drawing's box in the middle of what the labels leave. */
function drawingBeside(input: LabelLayoutInput, isColumns: boolean, first: readonly LabelToPlace[], second: readonly LabelToPlace[]): Box {
  const { width, height } = input.stage;
  const room = (labels: readonly LabelToPlace[]) =>
    labels.length === 0 ? 0 : Math.max(...labels.map((label) => (isColumns ? label.width : label.height))) + input.gap * 2;
  const before = room(first);
  const after = room(second);
  // A drawing narrower than its room moves towards the middle of the stage.
  if (isColumns) {
    const fitted = drawingIn({ x: before, y: 0, width: width - before - after, height }, input.aspectRatio);
    return { ...fitted, x: Math.min(Math.max((width - fitted.width) / 2, before), width - after - fitted.width) };
  }
  const fitted = drawingIn({ x: 0, y: before, width, height: height - before - after }, input.aspectRatio);
  return { ...fitted, y: Math.min(Math.max((height - fitted.height) / 2, before), height - after - fitted.height) };
}

function drawingIn(room: Box, aspectRatio: number): Box {
  const width = Math.max(0, Math.min(room.width, room.height * aspectRatio));
  const height = width / aspectRatio;
  return { x: room.x + (room.width - width) / 2, y: room.y + (room.height - height) / 2, width, height };
}

/** Labels of one side in the given order, each as near to its anchor as the others allow; null where they don't fit. */
function placeInLine(input: LabelLayoutInput, drawing: Box, labels: readonly LabelToPlace[], side: LabelSide): PlacedLabel[] | null {
  const isColumn = side === 'left' || side === 'right';
  const room = isColumn ? input.stage.height : input.stage.width;
  const own = labels.map((label) => (isColumn ? label.height : label.width));
  const sizes = own.map((size) => Math.max(size, input.fingerSize ?? 0));
  const anchors = labels.map((label) => anchorIn(drawing, label.anchor));
  const wanted = anchors.map((anchor, index) => (isColumn ? anchor.y : anchor.x) - (sizes[index] ?? 0) / 2);
  const starts = spread(wanted, sizes, input.gap, room);
  if (!starts) return null;
  return labels.map((label, index) => {
    const start = (starts[index] ?? 0) + ((sizes[index] ?? 0) - (own[index] ?? 0)) / 2;
    const anchor = anchors[index] ?? { x: 0, y: 0 };
    const { width, height } = label;
    // Columns stand beside the drawing, not at the far edge of a wide stage.
    const x = side === 'left' ? drawing.x - input.gap * 2 - width : side === 'right' ? drawing.x + drawing.width + input.gap * 2 : start;
    const y = side === 'above' ? drawing.y - input.gap * 2 - height : side === 'below' ? drawing.y + drawing.height + input.gap * 2 : start;
    const box = { x, y, width, height };
    const from =
      side === 'left'
        ? { x: x + width, y: y + height / 2 }
        : side === 'right'
          ? { x, y: y + height / 2 }
          : side === 'above'
            ? { x: x + width / 2, y: y + height }
            : { x: x + width / 2, y };
    return { id: label.id, box, side, line: [from, anchor] };
  });
}

function anchorIn(drawing: Box, anchor: Point): Point {
  return { x: drawing.x + anchor.x * drawing.width, y: drawing.y + anchor.y * drawing.height };
}

/**
 * Starts of intervals in the given order, `gap` apart, inside 0 to `room`, moved from the wanted starts as little as a
 * few passes of pushing apart give; null where they can't fit.
 */
function spread(wanted: readonly number[], sizes: readonly number[], gap: number, room: number): number[] | null {
  const total = sizes.reduce((sum, size) => sum + size, 0) + gap * Math.max(0, sizes.length - 1);
  if (total > room) return null;
  const starts = [...wanted];
  const at = (index: number) => starts[index] ?? 0;
  const sizeAt = (index: number) => sizes[index] ?? 0;
  for (let pass = 0; pass < 40; pass += 1) {
    for (let index = 1; index < starts.length; index += 1) {
      const overlap = at(index - 1) + sizeAt(index - 1) + gap - at(index);
      if (overlap > 0) {
        starts[index - 1] = at(index - 1) - overlap / 2;
        starts[index] = at(index) + overlap / 2;
      }
    }
  }
  // Two sweeps make it exact: nothing below the start, then nothing past the end.
  let edge = 0;
  for (let index = 0; index < starts.length; index += 1) {
    starts[index] = Math.max(at(index), edge);
    edge = at(index) + sizeAt(index) + gap;
  }
  edge = room;
  for (let index = starts.length - 1; index >= 0; index -= 1) {
    starts[index] = Math.min(at(index), edge - sizeAt(index));
    edge = at(index) - gap;
  }
  return starts;
}

/** Every order of up to five labels. */
function ordered(labels: readonly LabelToPlace[]): ReadonlyArray<readonly LabelToPlace[]> {
  if (labels.length <= 1) return [labels];
  return labels.flatMap((label, index) => ordered(labels.filter((_, other) => other !== index)).map((rest) => [label, ...rest]));
}

function anyCross(placed: readonly PlacedLabel[]): boolean {
  return placed.some((one, index) =>
    placed.some(
      (other, otherIndex) => otherIndex !== index && ((otherIndex > index && segmentsCross(one.line, other.line)) || segmentMeetsBox(one.line, other.box)),
    ),
  );
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** True where two line segments cross or touch. */
export function segmentsCross(one: readonly [Point, Point], other: readonly [Point, Point]): boolean {
  const apart = (range: readonly [number, number], second: readonly [number, number]) =>
    Math.max(...range) < Math.min(...second) || Math.max(...second) < Math.min(...range);
  if (apart([one[0].x, one[1].x], [other[0].x, other[1].x]) || apart([one[0].y, one[1].y], [other[0].y, other[1].y])) return false;
  return turn(...one, other[0]) * turn(...one, other[1]) <= 0 && turn(...other, one[0]) * turn(...other, one[1]) <= 0;
}

/** True where a line segment touches a box or runs through it. */
export function segmentMeetsBox(line: readonly [Point, Point], box: Box): boolean {
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  const isInside = (point: Point) => point.x >= box.x && point.x <= right && point.y >= box.y && point.y <= bottom;
  const corners: readonly [Point, Point, Point, Point] = [
    { x: box.x, y: box.y },
    { x: right, y: box.y },
    { x: right, y: bottom },
    { x: box.x, y: bottom },
  ];
  return isInside(line[0]) || isInside(line[1]) || segmentsCross(line, [corners[0], corners[2]]) || segmentsCross(line, [corners[1], corners[3]]);
}
