/** Between two words, against the height of a line. */
export const wordSpace = 0.22;

/** Words into lines no longer than `width`, as their indexes; a word that is longer has a line of its own. */
export function wrapWords(widths: readonly number[], space: number, width: number): number[][] {
  const lines: { indexes: number[]; width: number }[] = [];
  widths.forEach((own, index) => {
    const last = lines[lines.length - 1];
    if (last && last.width + space + own <= width) {
      last.indexes.push(index);
      last.width += space + own;
    } else lines.push({ indexes: [index], width: own });
  });
  return lines.map(({ indexes }) => indexes);
}
