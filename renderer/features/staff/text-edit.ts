/** A line of text and where its caret stands, or what of it is selected. Positions count UTF-16 units, as the page's fields do. */
export type TextEdit = { readonly text: string; readonly from: number; readonly to: number };

/** Types into the line, in place of what is selected; text that would make it longer than `most` is not taken. */
export function typeInto({ text, from, to }: TextEdit, typed: string, most: number): TextEdit {
  const longer = text.slice(0, from) + typed + text.slice(to);
  if (longer.length > most) return { text, from, to };
  return { text: longer, from: from + typed.length, to: from + typed.length };
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Takes away what is selected, or what a reader sees as one letter before the caret. */
export function deleteBefore({ text, from, to }: TextEdit): TextEdit {
  if (from !== to) return { text: text.slice(0, from) + text.slice(to), from, to: from };
  const before = Array.from(graphemes.segment(text.slice(0, from)), ({ segment }) => segment);
  const start = before.slice(0, -1).join('');
  return { text: start + text.slice(from), from: start.length, to: start.length };
}

/** Names begin with capitals: at the start of the line and after a space. */
export function isAtWordStart({ text, from }: TextEdit): boolean {
  return from === 0 || /\s/u.test(text.charAt(from - 1));
}
