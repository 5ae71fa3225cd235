import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { layoutMoments } from '#core/figures/moment-layout.ts';

export type MomentLabel = { readonly id: string; readonly text: string; readonly x: number; readonly isCurrent: boolean };
type Measured = { readonly key: string; readonly widths: readonly number[]; readonly lineHeight: number };

export type MomentLabelsProps = {
  readonly labels: readonly MomentLabel[];
  readonly from: number;
  readonly to: number;
  /** Top of the words, and how far down there is room for them. */
  readonly top: number;
  readonly bottom: number;
  readonly isRightToLeft: boolean;
};

/** The words under a timeline, measured in the page's font at the visitor's text size before they are placed. */
export function MomentLabels({ labels, from, to, top, bottom, isRightToLeft }: MomentLabelsProps): ReactNode {
  const group = useRef<SVGGElement>(null);
  const key = labels.map(({ id, text }) => `${id}=${text}`).join('|');
  const [measured, setMeasured] = useState<Measured>(() => estimate(labels, key));

  useLayoutEffect(() => {
    const element = group.current;
    if (!element) return;
    const take = () =>
      setMeasured((before) => {
        const boxes = [...element.querySelectorAll('text')].map((text) => text.getBBox());
        const now = { key, widths: boxes.map(({ width }) => width), lineHeight: Math.max(1, ...boxes.map(({ height }) => height)) };
        return JSON.stringify(before) === JSON.stringify(now) ? before : now;
      });
    take();
    // Size, text size and fonts that come late all change the picture's box or the words'; the picture's box tells most of it.
    const observer = new ResizeObserver(take);
    if (element.ownerSVGElement) observer.observe(element.ownerSVGElement);
    for (const text of element.querySelectorAll('text')) observer.observe(text);
    return () => observer.disconnect();
  }, [key]);

  const now = measured.key === key ? measured : estimate(labels, key);
  const words = labels.map(({ x, isCurrent }, index) => ({ x, isCurrent, width: now.widths[index] ?? 0 }));
  const rowHeight = now.lineHeight * 1.05;
  const placed = layoutMoments(words, { from, to, gap: now.lineHeight * 0.45, hasSecondRow: rowHeight * 2 <= bottom - top });
  return (
    <g ref={group} direction={isRightToLeft ? 'rtl' : 'ltr'}>
      {labels.map((label, index) => {
        const place = placed.find((one) => one.index === index);
        // Words that found no room stay in the tree, unseen, so that they can be measured again.
        return (
          <text
            key={label.id}
            className={label.isCurrent ? 'moment-label moment-label-current' : 'moment-label'}
            textAnchor="middle"
            x={round(place?.x ?? label.x)}
            y={round(top + now.lineHeight * 0.78 + (place?.row ?? 0) * rowHeight)}
            visibility={place ? 'visible' : 'hidden'}
          >
            {label.text}
          </text>
        );
      })}
    </g>
  );
}

/** Before the first measurement: about half the type size for each letter. */
function estimate(labels: readonly MomentLabel[], key: string): Measured {
  return { key, widths: labels.map(({ text }) => text.length * 3.6), lineHeight: 8 };
}

const round = (value: number) => Math.round(value * 100) / 100;
