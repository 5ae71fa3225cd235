import { type ReactNode, useRef } from 'react';
import { layoutMoments } from '#core/figures/moment-layout.ts';
import { type TextSizes, useTextSizes } from './use-text-sizes.ts';

export type MomentLabel = { readonly id: string; readonly text: string; readonly x: number; readonly isCurrent: boolean };

export type MomentLabelsProps = {
  readonly labels: readonly MomentLabel[];
  readonly from: number;
  readonly to: number;
  /** Top of the words, and how far down there is room for them. */
  readonly top: number;
  readonly bottom: number;
  readonly isRightToLeft: boolean;
};

/** The words under a timeline, or under treads, measured in the page's font at the visitor's text size before they are placed. */
export function MomentLabels({ labels, from, to, top, bottom, isRightToLeft }: MomentLabelsProps): ReactNode {
  const group = useRef<SVGGElement>(null);
  const key = labels.map(({ id, text }) => `${id}=${text}`).join('|');
  const now = useTextSizes(group, key, () => estimate(labels, key));
  const words = labels.map(({ x, isCurrent }, index) => ({ x, isCurrent, width: now.widths[index] ?? 0 }));
  const rowHeight = now.lineHeight * 0.95;
  const placed = layoutMoments(words, { from, to, gap: now.lineHeight * 0.45, hasSecondRow: rowHeight + now.lineHeight <= bottom - top });
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
function estimate(labels: readonly MomentLabel[], key: string): TextSizes {
  return { key, widths: labels.map(({ text }) => text.length * 3.6), lineHeight: 8 };
}

const round = (value: number) => Math.round(value * 100) / 100;
