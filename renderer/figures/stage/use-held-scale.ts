import { useRef } from 'react';
import type { DrawingScale } from './stage-layout.ts';

/** Nobody sees a line grow by so much, and every line of the drawing is styled anew for it. */
const unseenShare = 0.05;

/** While a figure moves, its lines keep their width until it would be seen. At rest they are exact. */
export function useHeldScale(scale: DrawingScale | null, isResting: boolean): DrawingScale | null {
  const held = useRef(scale);
  if (scale === null || held.current === null || isResting) {
    held.current = scale;
    return scale;
  }
  const near = (name: 'millimetre' | 'lineUnit'): number => {
    const before = held.current?.[name] ?? scale[name];
    return Math.abs(scale[name] / before - 1) < unseenShare ? before : scale[name];
  };
  held.current = { ...scale, millimetre: near('millimetre'), lineUnit: near('lineUnit') };
  return held.current;
}
