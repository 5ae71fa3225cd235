/** What one leaf of a step shows. A part that is false or empty stands on another leaf. */
export type Leaf = { readonly hasTitle: boolean; readonly text: string; readonly keyPoint: string };

/** A leaf and the drawing's share of the sheet beside it, in percent; 0: the words have the sheet to themselves; 100: the drawing has it. */
export type DealtLeaf = Leaf & { readonly drawingPercent: number };

/** Says whether a leaf's words fit beside a drawing of that share. Measured by the screen. */
export type Fits = (leaf: Leaf, drawingPercent: number) => boolean;

/**
 * The drawing's share of the sheet in percent, largest first: it gives way to 30 at least (look.md, Sheet). Beside the
 * words it stops at 36, where a drawing with labels is still seen from a chair; upright it may take more than the usual
 * 46, so that short words stand low, in reach.
 */
export const drawingShares = { landscape: [52, 46, 41, 36], portrait: [70, 60, 52, 46, 38, 30] } as const;

/**
 * Deals a step into leaves: never cut, never shrunk. First the drawing gives way, then the text is dealt at sentence
 * ends. Before a sentence is torn, the drawing and the title have a leaf of their own and the words the whole sheet; only
 * then is a sentence dealt after a comma, and in the last resort between words. A title that does not fit beside the drawing
 * begins the words; a key point that does not fit on one leaf is dealt as the text is.
 * @param text running text, marks and all; a mark is never split
 * @param keyPoint plain words
 * @param shares the drawing's shares to try, largest first
 */
export function dealLeaves(text: string, keyPoint: string, language: string, shares: readonly number[], fits: Fits): readonly DealtLeaf[] {
  const whole: Leaf = { hasTitle: true, text, keyPoint };
  const share = shares.find((percent) => fits(whole, percent));
  if (share !== undefined) return [{ ...whole, drawingPercent: share }];
  const least = shares.at(-1) ?? 30;
  const beside = dealWords(text, keyPoint, language, titleLeaf, (leaf) => fits(leaf, least));
  if (!beside.isTorn) return beside.leaves.map((leaf) => ({ ...leaf, drawingPercent: least }));
  const titleShare = shares.find((percent) => fits(titleLeaf, percent));
  const [alone, first] =
    titleShare === undefined ? [{ ...wordsLeaf, drawingPercent: 100 }, titleLeaf] : [{ ...titleLeaf, drawingPercent: titleShare }, wordsLeaf];
  const apart = dealWords(text, keyPoint, language, first, (leaf) => fits(leaf, 0));
  return [alone, ...apart.leaves.map((leaf) => ({ ...leaf, drawingPercent: 0 }))];
}

/**
 * One share for a whole walk, so that drawing and words stay where they are from step to step: the largest at which every
 * step stands whole, leaving out steps that stand whole at none.
 */
export function shareForAll(
  steps: readonly Pick<Leaf, 'text' | 'keyPoint'>[],
  shares: readonly number[],
  fits: (leaf: Leaf, step: number, drawingPercent: number) => boolean,
): number {
  const largest = shares[0] ?? 52;
  // A share that was too large for one step is not tried on the next: every try is a measurement on the glass.
  return steps.reduce((share, { text, keyPoint }, step) => {
    const whole: Leaf = { hasTitle: true, text, keyPoint };
    return shares.find((percent) => percent <= share && fits(whole, step, percent)) ?? share;
  }, largest);
}

const titleLeaf: Leaf = { hasTitle: true, text: '', keyPoint: '' };
const wordsLeaf: Leaf = { hasTitle: false, text: '', keyPoint: '' };

type Dealt = { readonly leaves: readonly Leaf[]; readonly isTorn: boolean };

/** Text, then key point, from leaf to leaf. Torn: a sentence of the text stands on two leaves, or the key point does. */
function dealWords(text: string, keyPoint: string, language: string, first: Leaf, fits: (leaf: Leaf) => boolean): Dealt {
  const leaves: Leaf[] = [];
  let leaf = first;
  let isTorn = false;
  const isEmpty = (): boolean => !leaf.hasTitle && leaf.text === '' && leaf.keyPoint === '';
  const add = (part: 'text' | 'keyPoint', piece: string): boolean => {
    const longer = { ...leaf, [part]: leaf[part] + piece };
    const isFitting = fits(longer);
    if (isFitting) leaf = longer;
    return isFitting;
  };
  const addOnNext = (part: 'text' | 'keyPoint', piece: string): boolean => {
    if (isEmpty()) return false;
    leaves.push(leaf);
    leaf = wordsLeaf;
    return add(part, piece);
  };
  const deal = (part: 'text' | 'keyPoint', piece: string, [splitter, ...finer]: readonly Splitter[]): void => {
    if (add(part, piece) || addOnNext(part, piece)) return;
    isTorn = true;
    if (splitter === undefined) leaf = { ...leaf, [part]: leaf[part] + piece };
    else for (const smaller of splitter(piece)) deal(part, smaller, finer);
  };
  for (const sentence of sentencesKeepingMarks(text, language)) deal('text', sentence, [splitAtClauses, splitAtWords]);
  deal('keyPoint', keyPoint, [(words) => sentencesKeepingMarks(words, language), splitAtClauses, splitAtWords]);
  return { leaves: [...leaves, leaf], isTorn };
}

/** Cuts a piece into smaller ones; put together they are the piece again, to the letter. */
type Splitter = (piece: string) => readonly string[];
const splitAtClauses: Splitter = (sentence) => splitAfter(sentence, /[,;:،؛] +|[，；：、]/g);
/** A word that is too long for a leaf of its own stands there all the same. */
const splitAtWords: Splitter = (clause) => splitAfter(clause, / +/g);

const marked = /\[\[[^\]]*\]\]/g;

/** Sentences with the space after them; marks are hidden from the segmenter so that none is torn. */
function sentencesKeepingMarks(text: string, language: string): readonly string[] {
  const hidden = text.replace(marked, (mark) => '\uE000'.repeat(mark.length));
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(hidden);
  return Array.from(sentences, ({ segment, index }) => text.slice(index, index + segment.length));
}

/** Splits after the separator and the spaces that follow it, outside marks. */
function splitAfter(text: string, separator: RegExp): readonly string[] {
  const hidden = text.replace(marked, (mark) => '\uE000'.repeat(mark.length));
  const pieces: string[] = [];
  let start = 0;
  for (const match of hidden.matchAll(separator)) {
    pieces.push(text.slice(start, match.index + match[0].length));
    start = match.index + match[0].length;
  }
  return start < text.length ? [...pieces, text.slice(start)] : pieces;
}
