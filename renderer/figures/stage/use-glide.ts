import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Box } from '#core/figures/label-layout.ts';
import { easeMovePoints } from './cubic-bezier.ts';
import { figureMotionMs } from './use-figure-motion.ts';

const timing: KeyframeAnimationOptions = { duration: figureMotionMs, easing: `cubic-bezier(${easeMovePoints.join(', ')})` };

/**
 * Where another set of labels leaves the drawing another place, it glides there with the figure's own movement.
 *
 * An animation and not a CSS transition: React Aria counts the elements in transition, and one that a reset takes away while more
 * than one of its properties is under way is counted for ever. What waits for its end then holds the visitor's screen in memory.
 * @param place where the drawing stands in its area, in CSS pixels, as its style says
 */
export function useGlide(drawing: RefObject<SVGSVGElement | null>, place: Box | undefined, isMoving: boolean): void {
  const last = useRef(place);
  const running = useRef<Animation>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another place starts it; a figure that comes to rest does not end it.
  useLayoutEffect(() => {
    const from = last.current;
    last.current = place;
    const element = drawing.current;
    if (!isMoving || !element || !from || !place) return;
    // From wherever it is: one that is under way still tells where that is.
    const { left, top, width, height } = running.current?.playState === 'running' ? getComputedStyle(element) : stylesOf(from);
    running.current?.cancel();
    running.current = element.animate([{ left, top, width, height }, stylesOf(place)], timing);
  }, [place?.x, place?.y, place?.width, place?.height]);
}

function stylesOf({ x, y, width, height }: Box): Record<'left' | 'top' | 'width' | 'height', string> {
  return { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` };
}
