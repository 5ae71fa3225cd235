import { type PointerEvent, type RefObject, useRef } from 'react';
import type { PartId } from '#core/figures/figure-words.ts';
import { partUnderFinger, type TouchablePart } from './part-under-finger.ts';

type PartTouch = {
  readonly drawing: RefObject<SVGSVGElement | null>;
  /** The parts that answer, and where they are now. */
  readonly parts: () => readonly TouchablePart[];
  readonly pixelsPerMillimetre: number;
  readonly lit: PartId | null;
  readonly onLight: (part: PartId | null) => void;
};
type Handlers = Record<'onPointerDown' | 'onPointerUp' | 'onPointerCancel', (event: PointerEvent) => void>;

/**
 * A touch on a part lights it; on the lit part again, or beside every part, it puts the light out. A touch counts where it is
 * lifted from what it came down on: a hand that brushes over the drawing does nothing.
 */
export function usePartTouch(given: PartTouch | null): Handlers | Record<string, never> {
  const down = useRef<{ readonly pointer: number; readonly part: PartId | null } | null>(null);
  if (given === null) return {};
  const { drawing, parts, pixelsPerMillimetre, lit, onLight } = given;
  const partAt = ({ clientX, clientY, target }: PointerEvent): PartId | null => {
    // What lies over the drawing, such as the strip with a part's words, is beside every part.
    const isOnDrawing = (target as Element).closest('.figure-stage-area') !== null;
    return drawing.current === null || !isOnDrawing ? null : partUnderFinger(drawing.current, { x: clientX, y: clientY }, parts(), pixelsPerMillimetre);
  };
  return {
    onPointerDown: (event) => {
      const isFirst = event.isPrimary && event.button === 0 && (event.target as Element).closest('button') === null;
      down.current = isFirst ? { pointer: event.pointerId, part: partAt(event) } : null;
    },
    onPointerUp: (event) => {
      const began = down.current;
      down.current = null;
      if (began?.pointer === event.pointerId && partAt(event) === began.part) onLight(began.part === lit ? null : began.part);
    },
    onPointerCancel: () => {
      down.current = null;
    },
  };
}
