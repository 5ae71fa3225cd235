import { type CSSProperties, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { FitBox } from './FitBox.tsx';
import { type PageRange, packRows } from './pack-rows.ts';

type Props<T> = {
  readonly items: readonly T[];
  readonly page: number;
  /** Told how many pages the items need in this box. */
  readonly onPages: (pages: number) => void;
  /** Told when the first item is higher than the box: what stands above the list may give way. */
  readonly onFirstTooHigh?: () => void;
  /** Narrowest column, em of the running text. */
  readonly columnEm: number;
  readonly mostColumns?: number;
  readonly mostPerPage?: number;
  readonly className: string;
  readonly keyOf: (item: T) => string;
  readonly render: (item: T) => ReactNode;
};

type Packed = {
  readonly room: string;
  readonly height: number;
  readonly columns: number;
  readonly pages: readonly PageRange[];
  /** Items that are higher than the room by themselves. */
  readonly tooHigh: readonly number[];
};

/**
 * A list whose items are as high as their words: measured, then dealt onto pages that are turned by buttons. Nothing is
 * cut and nothing scrolls, at any text size. An item too high for a page of its own is set smaller, as a card is.
 */
export function PackedList<T>({
  items,
  page,
  onPages,
  onFirstTooHigh,
  columnEm,
  mostColumns = 2,
  mostPerPage = Number.POSITIVE_INFINITY,
  className,
  keyOf,
  render,
}: Props<T>): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const measurer = useRef<HTMLUListElement>(null);
  const [packed, setPacked] = useState<Packed | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    const trial = measurer.current;
    if (element === null || trial === null) return undefined;
    const measure = (): void => {
      const style = getComputedStyle(trial);
      const gap = Number.parseFloat(style.rowGap) || 0;
      const em = Number.parseFloat(style.fontSize);
      const columns = Math.max(1, Math.min(mostColumns, Math.floor((element.clientWidth + gap) / (columnEm * em + gap))));
      trial.style.setProperty('--columns', String(columns));
      const heights = Array.from(trial.children, (item) => (item instanceof HTMLElement ? item.offsetHeight : 0));
      const room = `${em} ${element.clientWidth} ${window.innerHeight}`;
      setPacked((before) => {
        // Turning pages may make the band taller and the box lower: in the same room the list only gives way, so it comes to rest.
        const height = before?.room === room ? Math.min(before.height, element.clientHeight) : element.clientHeight;
        const next = {
          room,
          height,
          columns,
          pages: packRows(heights, columns, gap, height, mostPerPage),
          tooHigh: heights.flatMap((one, index) => (one > height ? [index] : [])),
        };
        return JSON.stringify(before) === JSON.stringify(next) ? before : next;
      });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    observer.observe(trial);
    measure();
    return () => observer.disconnect();
  }, [columnEm, mostColumns, mostPerPage]);
  const pages = packed?.pages.length;
  useLayoutEffect(() => {
    if (pages !== undefined) onPages(pages);
  }, [pages, onPages]);
  const isFirstTooHigh = page === 0 && packed?.tooHigh.includes(0) === true;
  useLayoutEffect(() => {
    if (isFirstTooHigh) onFirstTooHigh?.();
  }, [isFirstTooHigh, onFirstTooHigh]);
  const range = packed?.pages[Math.min(page, packed.pages.length - 1)] ?? { from: 0, to: 0 };
  const isTooHigh = range.to - range.from === 1 && packed?.tooHigh.includes(range.from) === true;
  const columns = { '--columns': String(packed?.columns ?? 1) } as CSSProperties;
  return (
    <div className="packed" ref={box}>
      <ul className={`packed-list ${isTooHigh ? 'packed-list-alone ' : ''}${className}`} style={columns}>
        {items.slice(range.from, range.to).map((item) => (
          <li key={keyOf(item)}>{isTooHigh ? <FitBox className="packed-alone">{render(item)}</FitBox> : render(item)}</li>
        ))}
      </ul>
      <ul className={`packed-list packed-measurer ${className}`} ref={measurer} aria-hidden="true" inert>
        {items.map((item) => (
          <li key={keyOf(item)}>{render(item)}</li>
        ))}
      </ul>
    </div>
  );
}
