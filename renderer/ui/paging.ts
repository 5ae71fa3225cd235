/** How many items stand on a page, and in what grid: full pages of the box's grid, evened out so that no page is nearly empty. */
export function pagesOf(
  items: number,
  box: { readonly columns: number; readonly rows: number },
  mostPerPage: number,
): { readonly pages: number; readonly perPage: number; readonly columns: number; readonly rows: number } {
  const most = Math.max(1, Math.min(box.columns * box.rows, mostPerPage));
  const pages = Math.max(1, Math.ceil(items / most));
  const even = Math.max(1, Math.ceil(items / pages));
  const columns = Math.min(box.columns, even);
  const rows = Math.ceil(even / columns);
  const perPage = Math.min(most, columns * rows);
  return { pages, perPage, columns, rows };
}
