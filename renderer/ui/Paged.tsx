import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { pagesOf } from './paging.ts';

type Props<T> = {
  readonly items: readonly T[];
  readonly page: number;
  /** Told when the box holds another number of pages than before. */
  readonly onPages: (pages: number) => void;
  /** Smallest item, in the unit of the text: width and height in em of the running text. */
  readonly itemEm: { readonly width: number; readonly height: number };
  readonly mostColumns?: number;
  readonly mostPerPage?: number;
  readonly className: string;
  readonly keyOf: (item: T) => string;
  readonly render: (item: T) => ReactNode;
};

/**
 * Lays items out on a grid that never scrolls: as many columns and rows as the box holds at this text size, the rest on
 * further pages that are turned by buttons.
 */
export function Paged<T>({
  items,
  page,
  onPages,
  itemEm,
  mostColumns = 3,
  mostPerPage = Number.POSITIVE_INFINITY,
  className,
  keyOf,
  render,
}: Props<T>): ReactNode {
  const box = useRef<HTMLUListElement>(null);
  // Null until the box has been measured, which is before anything is painted.
  const [grid, setGrid] = useState<{ readonly room: string; readonly columns: number; readonly rows: number } | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const style = getComputedStyle(element);
      const em = Number.parseFloat(style.fontSize);
      const gap = Number.parseFloat(style.rowGap) || 0;
      const fits = (room: number, size: number): number => Math.max(1, Math.floor((room + gap) / (size * em + gap)));
      // Upright glass: two columns of pictures, not three narrow ones.
      const most = element.clientHeight > element.clientWidth ? Math.min(mostColumns, 2) : mostColumns;
      const columns = Math.min(most, fits(element.clientWidth, itemEm.width));
      const rows = fits(element.clientHeight, itemEm.height);
      const room = `${em} ${element.clientWidth} ${window.innerHeight}`;
      setGrid((before) => {
        if (before?.room !== room) return { room, columns, rows };
        // Turning pages may make the band taller, and the box lower: in the same room the grid only gives way, so it comes to rest.
        return rows >= before.rows ? before : { room, columns, rows };
      });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [itemEm.width, itemEm.height, mostColumns]);
  const { pages, perPage, columns, rows } = pagesOf(items.length, grid ?? { columns: 1, rows: 1 }, mostPerPage);
  const isMeasured = grid !== null;
  useLayoutEffect(() => {
    if (isMeasured) onPages(pages);
  }, [isMeasured, pages, onPages]);
  const first = Math.min(page, pages - 1) * perPage;
  const shown = isMeasured ? items.slice(first, first + perPage) : [];
  return (
    <ul
      ref={box}
      className={`paged ${className}`}
      style={{
        gridTemplateColumns: `repeat(${columns}, 1fr)`,
        gridTemplateRows: `repeat(${rows}, minmax(0, 1fr))`,
      }}
    >
      {shown.map((item) => (
        <li key={keyOf(item)}>{render(item)}</li>
      ))}
    </ul>
  );
}
