import { type ReactNode, useRef } from 'react';
import { layoutMoments } from '#core/figures/moment-layout.ts';
import { wordSpace, wrapWords } from '#core/figures/wrap-words.ts';
import { useTextSizes } from '../people/use-text-sizes.ts';

export type TreadLabel = { readonly id: string; readonly text: string; readonly x: number; readonly isCurrent: boolean };

export type TreadLabelsProps = {
  readonly labels: readonly TreadLabel[];
  readonly from: number;
  readonly to: number;
  /** How wide one tread is. */
  readonly columnWidth: number;
  /** Top of the words, and how far down there is room for them. */
  readonly top: number;
  readonly bottom: number;
  readonly isRightToLeft: boolean;
};

/** The word of each tread under it, in lines as wide as the tread; where that is too narrow, as the words of a timeline. */
export function TreadLabels({ labels, from, to, columnWidth, top, bottom, isRightToLeft }: TreadLabelsProps): ReactNode {
  const measured = useRef<SVGGElement>(null);
  const words = labels.map(({ text }) => text.split(' '));
  const key = labels.map(({ id, text, isCurrent }) => `${id}=${text}${isCurrent}`).join('|');
  const sizes = useTextSizes(measured, key, () => ({ key, widths: words.flat().map((word) => word.length * 9), lineHeight: 22 }));
  const rowHeight = sizes.lineHeight * 0.9;
  const space = sizes.lineHeight * wordSpace;
  const widths = words.map((own, index) => {
    const before = words.slice(0, index).flat().length;
    return sizes.widths.slice(before, before + own.length);
  });
  const lines = widths.map((own) => wrapWords(own, space, columnWidth - space));
  const rows = Math.max(...lines.map((own) => own.length));
  const isFitting = heightOf(rows) <= bottom - top && widths.flat().every((width) => width <= columnWidth - space / 2);
  const texts = isFitting ? labels.flatMap((label, index) => inColumn(label, words[index] ?? [], lines[index] ?? [])) : inRows();
  return (
    <g direction={isRightToLeft ? 'rtl' : 'ltr'}>
      {/* Every word by itself, unseen: only to be measured. */}
      <g ref={measured} visibility="hidden">
        {labels.map(({ id, isCurrent }, index) => (
          <g key={id}>
            {words[index]?.map((word, order) => (
              <text key={order} className={classOf(isCurrent)} y={top + sizes.lineHeight * 0.78}>
                {word}
              </text>
            ))}
          </g>
        ))}
      </g>
      {texts.map(({ id, text, x, row, isCurrent }) => (
        <text key={`${id} ${row}`} className={classOf(isCurrent)} textAnchor="middle" x={round(x)} y={round(top + sizes.lineHeight * 0.78 + row * rowHeight)}>
          {text}
        </text>
      ))}
    </g>
  );

  function heightOf(count: number): number {
    return (count - 1) * rowHeight + sizes.lineHeight * 0.95;
  }

  function inColumn(label: TreadLabel, own: readonly string[], wrapped: readonly (readonly number[])[]) {
    return wrapped.map((indexes, row) => ({ ...label, text: indexes.map((index) => own[index]).join(' '), row }));
  }

  function inRows() {
    const whole = labels.map(({ x, isCurrent }, index) => ({ x, isCurrent, width: (widths[index] ?? []).reduce((sum, width) => sum + width + space, -space) }));
    const placed = layoutMoments(whole, { from, to, gap: sizes.lineHeight * 0.45, hasSecondRow: heightOf(2) <= bottom - top });
    return placed.flatMap(({ index, x, row }) => {
      const label = labels[index];
      return label ? [{ ...label, x, row }] : [];
    });
  }
}

const classOf = (isCurrent: boolean) => (isCurrent ? 'moment-label moment-label-current' : 'moment-label');
const round = (value: number) => Math.round(value * 100) / 100;
