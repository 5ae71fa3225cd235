/** Running text with its one mark: `[[termId|words as inflected here]]`. */
export type TextPiece =
  /** `start`: where in the marked text the piece stands. */
  | { readonly kind: 'words'; readonly start: number; readonly text: string }
  | { readonly kind: 'term'; readonly start: number; readonly term: string; readonly text: string };

const mark = /\[\[([a-z0-9-]+)\|([^\]|]+)\]\]/g;

export function textPieces(marked: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const match of marked.matchAll(mark)) {
    if (match.index > end) pieces.push({ kind: 'words', start: end, text: marked.slice(end, match.index) });
    pieces.push({ kind: 'term', start: match.index, term: match[1] ?? '', text: match[2] ?? '' });
    end = match.index + match[0].length;
  }
  if (end < marked.length) pieces.push({ kind: 'words', start: end, text: marked.slice(end) });
  return pieces;
}

export function glossaryMarks(marked: string): readonly { readonly term: string; readonly text: string }[] {
  return textPieces(marked).flatMap((piece) => (piece.kind === 'term' ? [piece] : []));
}

/** The text as it is read: marks replaced by their words. */
export function plainText(marked: string): string {
  return textPieces(marked)
    .map((piece) => piece.text)
    .join('');
}

/** Words a reader has to read, by the language's own rules of segmentation. */
export function countWords(text: string, language: string): number {
  let count = 0;
  for (const segment of new Intl.Segmenter(language, { granularity: 'word' }).segment(plainText(text))) if (segment.isWordLike === true) count += 1;
  return count;
}

/** The sentences of a plain text, each with the space that follows it left off. */
export function sentencesOf(text: string, language: string): readonly string[] {
  return Array.from(new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text), ({ segment }) => segment.trim()).filter(
    (sentence) => sentence !== '',
  );
}
