import type { ReactNode } from 'react';
import { rounded } from '#core/figures/path.ts';
import { Forms } from '../people/Form.tsx';

/** A clock without numerals whose dial is filled from the top as far as its hand has come: minutes, 0 to 60. */
export function Clock({
  x,
  y,
  radius,
  minutes,
  prefix,
  isSimple,
}: {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly minutes: number;
  readonly prefix: string;
  readonly isSimple: boolean;
}): ReactNode {
  const on = (atMinutes: number, reach: number) => {
    const angle = (atMinutes / 60) * Math.PI * 2;
    return `${rounded(x + Math.sin(angle) * reach)} ${rounded(y - Math.cos(angle) * reach)}`;
  };
  const circle = (reach: number) =>
    `M${rounded(x - reach)} ${rounded(y)}A${rounded(reach)} ${rounded(reach)} 0 1 1 ${rounded(x + reach)} ${rounded(y)}A${rounded(reach)} ${rounded(reach)} 0 1 1 ${rounded(x - reach)} ${rounded(y)}Z`;
  const dial = radius - 2.2;
  const sector = dial - 2.8;
  const tick = (index: number, from: number) => `M${on(index * 5, from)}L${on(index * 5, dial - 0.6)}`;
  const all = Array.from({ length: 12 }, (_, index) => index);
  return (
    <g className="clock">
      <Forms shapes={[{ id: 'clock-rim', tone: 'wood', outline: circle(radius), shade: 1 }]} prefix={prefix} isSimple={isSimple} />
      <path className="clock-dial" d={circle(dial)} />
      {minutes > 0 && (
        <path
          className="clock-sector"
          d={`M${rounded(x)} ${rounded(y)}L${on(0, sector)}A${rounded(sector)} ${rounded(sector)} 0 ${minutes > 30 ? 1 : 0} 1 ${on(minutes, sector)}Z`}
        />
      )}
      {!isSimple && (
        <path
          className="clock-tick"
          d={all
            .filter((index) => index % 3 !== 0)
            .map((index) => tick(index, dial - 1.8))
            .join('')}
        />
      )}
      <path className="clock-tick clock-tick-strong" d={[0, 3, 6, 9].map((index) => tick(index, dial - 2.6)).join('')} />
      <path className="clock-hand" d={`M${on(minutes + 30, 2)}L${on(minutes, sector + 0.4)}`} />
      <circle className="clock-middle" cx={x} cy={y} r={1.5} />
    </g>
  );
}
