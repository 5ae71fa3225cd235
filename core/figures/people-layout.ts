import { wordSpace, wrapWords } from './wrap-words.ts';

/** Where the people of an icon array stand, and how its label shares a panel with them. Lengths in scene millimetres. */

export type PeopleTotal = 10 | 100;

/** Rows of ten, or of five where there are ten in all; halves stand a little apart, so that one counts by fives. */
const grids = {
  10: { columns: 5, rows: 2, gap: 0 },
  100: { columns: 10, rows: 10, gap: 0.4 },
} as const;

/** Width and height of an array whose cells are 1 wide. */
export function arraySize(of: PeopleTotal): { readonly width: number; readonly height: number } {
  const { columns, rows, gap } = grids[of];
  return { width: columns + gap, height: rows + gap };
}

export type Cell = { readonly index: number; readonly x: number; readonly y: number; readonly isMarked: boolean };

/**
 * The middle of each cell, 1 wide: rows run from the top, each in the direction of reading, and the first `count` are marked.
 * @param count May be a fraction between two states; people come whole, so it is rounded.
 */
export function arrangePeople(of: PeopleTotal, count: number, isRightToLeft: boolean): Cell[] {
  const { columns, rows, gap } = grids[of];
  const marked = Math.min(of, Math.max(0, Math.round(count)));
  return Array.from({ length: of }, (_, index) => {
    const column = isRightToLeft ? columns - 1 - (index % columns) : index % columns;
    const row = Math.floor(index / columns);
    return {
      index,
      x: column + 0.5 + (column >= columns / 2 ? gap : 0),
      y: row + 0.5 + (row >= rows / 2 ? gap : 0),
      isMarked: index < marked,
    };
  });
}

/** Sizes of one group's label: its number as a fraction (the count over all of them), and its words. */
export type LabelSizes = {
  readonly fraction: { readonly width: number; readonly height: number };
  readonly words: readonly number[];
  readonly lineHeight: number;
};
export type Panel = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type PanelLayout = {
  /** How wide one cell is. */
  readonly cell: number;
  /** Upper left corner of the array. */
  readonly people: { readonly x: number; readonly y: number };
  /** Upper left corner of the fraction. */
  readonly fraction: { readonly x: number; readonly y: number };
  /** Lines of words: which words, and the start edge and top of each line. */
  readonly lines: readonly { readonly words: readonly number[]; readonly x: number; readonly y: number }[];
};

/** Where a label stands: under or beside the people, its number beside its words or under them, in lines of at most `width`. */
type Arrangement = { readonly isBeside: boolean; readonly isStacked: boolean; readonly width: number };
type Block = { readonly width: number; readonly height: number; readonly lines: readonly number[][] };

/** Lays out panels of one size so that their people are as large as can be, and alike in all of them. */
export function layoutPanels(of: PeopleTotal, panels: readonly Panel[], labels: readonly LabelSizes[], isRightToLeft: boolean): PanelLayout[] {
  const array = arraySize(of);
  const [first] = panels;
  if (!first) return [];
  const size = { width: first.width, height: first.height };
  if (labels.length === 0) {
    const cell = Math.min(size.width / array.width, size.height / array.height);
    return panels.map(({ x, y }) => {
      const people = { x: x + (size.width - array.width * cell) / 2, y: y + (size.height - array.height * cell) / 2 };
      return { cell, people, fraction: people, lines: [] };
    });
  }
  const lineHeight = Math.max(...labels.map((label) => label.lineHeight));
  const gap = lineHeight * 0.35;
  const widest = Math.max(0, ...labels.flatMap((label) => label.words));
  const arrangements: readonly Arrangement[] = [
    { isBeside: false, isStacked: false, width: size.width },
    { isBeside: false, isStacked: true, width: size.width },
    { isBeside: true, isStacked: true, width: Math.max(widest, size.width * 0.42) },
    { isBeside: true, isStacked: true, width: Math.max(widest, size.width * 0.3) },
    { isBeside: true, isStacked: true, width: widest },
  ];
  const tried = arrangements.map((arrangement) => {
    const blocks = labels.map((label) => blockOf(label, arrangement, gap));
    const block = { width: Math.max(...blocks.map(({ width }) => width)), height: Math.max(...blocks.map(({ height }) => height)) };
    const cell = arrangement.isBeside
      ? Math.min((size.width - block.width - gap * 2) / array.width, size.height / array.height)
      : Math.min(size.width / array.width, (size.height - block.height - gap) / array.height);
    return { arrangement, blocks, block, cell, isFitting: block.width <= size.width + 1e-6 && block.height <= size.height };
  });
  const fitting = tried.filter(({ isFitting }) => isFitting);
  const chosen = (fitting.length > 0 ? fitting : tried).reduce((best, other) => (other.cell > best.cell + 1e-6 ? other : best));
  const cell = Math.max(0.5, chosen.cell);
  return panels.map((panel, index) => {
    const [label, block] = [labels[index], chosen.blocks[index]];
    return label && block ? placed(panel, label, block, chosen.block, chosen.arrangement) : { cell, people: panel, fraction: panel, lines: [] };
  });

  function placed(panel: Panel, label: LabelSizes, block: Block, room: { width: number; height: number }, { isBeside, isStacked }: Arrangement): PanelLayout {
    const [width, height] = [array.width * cell, array.height * cell];
    const whole = isBeside
      ? { width: width + room.width + gap * 2, height: Math.max(height, room.height) }
      : { width: Math.max(width, room.width), height: height + gap + room.height };
    const left = panel.x + (panel.width - whole.width) / 2;
    const top = panel.y + (panel.height - whole.height) / 2;
    // Everything in the order of reading: distances from the start edge, then turned into places.
    const at = (fromStart: number, own: number) => (isRightToLeft ? left + whole.width - fromStart - own : left + fromStart);
    const peopleStart = isBeside ? room.width + gap * 2 : (whole.width - width) / 2;
    const start = isBeside || block.width > width ? 0 : peopleStart;
    const blockTop = isBeside ? top + (whole.height - block.height) / 2 : top + height + gap;
    const wordsHeight = block.lines.length * label.lineHeight;
    const wordsTop = isStacked ? blockTop : blockTop + (block.height - wordsHeight) / 2;
    const fractionTop = isStacked ? blockTop + wordsHeight + (block.lines.length > 0 ? gap : 0) : blockTop + (block.height - label.fraction.height) / 2;
    return {
      cell,
      people: { x: at(peopleStart, width), y: isBeside ? top + (whole.height - height) / 2 : top },
      fraction: { x: at(start, label.fraction.width), y: fractionTop },
      lines: block.lines.map((words, line) => ({
        words,
        x: at(isStacked ? start : start + label.fraction.width + gap, 0),
        y: wordsTop + line * label.lineHeight,
      })),
    };
  }
}

/** A label as one block: its words in lines, its number beside or under them. */
function blockOf(label: LabelSizes, { isStacked, width }: Arrangement, gap: number): Block {
  const space = label.lineHeight * wordSpace;
  const lines = wrapWords(label.words, space, isStacked ? width : width - label.fraction.width - gap);
  const wordsWidth = Math.max(0, ...lines.map((line) => line.reduce((sum, word) => sum + (label.words[word] ?? 0) + space, -space)));
  const wordsHeight = lines.length * label.lineHeight;
  const own = lines.length > 0 ? gap : 0;
  return isStacked
    ? { width: Math.max(wordsWidth, label.fraction.width), height: wordsHeight + label.fraction.height + own, lines }
    : { width: wordsWidth + label.fraction.width + own, height: Math.max(wordsHeight, label.fraction.height), lines };
}
