/** Items `from` to `to` (not included) stand on one page. */
export type PageRange = { readonly from: number; readonly to: number };

/**
 * Deals rows of items onto pages: as many whole rows as the room holds. A row taller than the room has a page of its own.
 * @param heights of the items in order, any unit
 * @param columns items in a row; a row is as high as its highest item
 * @param gap between rows, and @param room of a page, in the same unit
 */
export function packRows(heights: readonly number[], columns: number, gap: number, room: number, mostPerPage: number): readonly PageRange[] {
  const pages: PageRange[] = [];
  let from = 0;
  let filled = 0;
  for (let start = 0; start < heights.length; start += columns) {
    const row = Math.max(...heights.slice(start, start + columns));
    const isFull = filled + gap + row > room || start + columns - from > mostPerPage;
    if (start > from && isFull) {
      pages.push({ from, to: start });
      from = start;
      filled = row;
    } else {
      filled = start === from ? row : filled + gap + row;
    }
  }
  return [...pages, { from, to: heights.length }];
}
