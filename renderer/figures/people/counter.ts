import type { FormShape } from './Form.tsx';
import { slab } from './furniture.ts';

/** A counter seen from its end: whoever comes stands at one side, whoever works there at the other. */
export function counter(from: number, to: number, height: number): FormShape[] {
  const width = to - from;
  return [
    {
      id: 'counter',
      tone: 'machine',
      shade: 1.4,
      outline: slab(from + 3, -height + 2, width - 6, height - 2, 0.8),
      texture: [`M${from + 8} ${-height + 9}H${to - 8}V-8H${from + 8}Z`, `M${from + 3} -4H${to - 3}`],
    },
    { id: 'counter-top', tone: 'wood', shade: 0.8, outline: slab(from, -height, width, 3.4, 1.1) },
  ];
}
