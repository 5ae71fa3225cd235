import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { FigureTexts } from '#core/content/language-texts-schema.ts';
import type { PartId } from '#core/figures/figure-words.ts';
import { useLitPart } from './lit-part.ts';

type LitPartProps = {
  readonly part: PartId | null;
  readonly texts: FigureTexts | undefined;
  readonly drawing: RefObject<SVGSVGElement | null>;
  readonly stage: RefObject<HTMLElement | null>;
  readonly onOut: () => void;
};

/**
 * Lights one part of the drawing and says what it is: its name and one sentence, over the drawing's foot, or over its head where
 * the foot would hide what is lit. The strip stays, empty, so that a screen reader hears what comes into it.
 */
export function LitPart({ part, texts, drawing, stage, onOut }: LitPartProps) {
  const strip = useRef<HTMLDivElement>(null);
  const [isAtHead, setAtHead] = useState(false);
  const words = part === null ? undefined : texts?.parts[part];
  useLitPart(drawing, part);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another part stands elsewhere and has other words.
  useLayoutEffect(() => {
    if (strip.current !== null && stage.current !== null) setAtHead(wouldHideLit(stage.current, strip.current.offsetHeight));
  }, [part, words, stage]);
  // After every render, as the drawing's marks.
  useLayoutEffect(() => {
    if (strip.current !== null && stage.current !== null) markCovered(stage.current, words === undefined ? null : strip.current.getBoundingClientRect());
  });
  useEscape(part === null ? undefined : onOut);
  return (
    <div className={`lit-part${isAtHead ? ' lit-part-head' : ''}`} aria-live="polite" ref={strip}>
      {words === undefined ? null : (
        <p className="lit-part-words">
          <strong className="lit-part-name" dir="auto">
            {words.name}
          </strong>
          <span dir="auto">{words.sentence}</span>
        </p>
      )}
    </div>
  );
}

/** True where a strip of this height hides some of the lit part at the foot, and less of it at the head. (Its label may go: the strip says the name.) */
function wouldHideLit(stage: HTMLElement, height: number): boolean {
  const { top, bottom } = stage.getBoundingClientRect();
  const lit = [...stage.querySelectorAll('[data-lit="part"], .figure-lit-ring')].map((element) => element.getBoundingClientRect());
  const hidden = (from: number, to: number): number =>
    lit.reduce((sum, rect) => sum + Math.max(0, Math.min(rect.bottom, to, bottom) - Math.max(rect.top, from, top)), 0);
  return hidden(bottom - height, bottom) > hidden(top, top + height);
}

/** Labels that a strip would cut in two go wholly behind it, and their lines with them; the lit part's line leads to the strip. */
function markCovered(stage: HTMLElement, strip: DOMRect | null): void {
  for (const label of stage.querySelectorAll<HTMLElement>('.figure-label')) {
    const { top, bottom } = label.getBoundingClientRect();
    const isCovered = strip !== null && bottom > strip.top && top < strip.bottom;
    label.toggleAttribute('data-covered', isCovered);
    stage
      .querySelector(`.figure-leader-of[data-part="${label.dataset['part']}"]`)
      ?.toggleAttribute('data-covered', isCovered && !label.matches('.figure-label-lit'));
  }
}

/** Escape puts the light out, wherever the keyboard is. */
function useEscape(onEscape: (() => void) | undefined): void {
  const wanted = useRef(onEscape);
  wanted.current = onEscape;
  const isOn = onEscape !== undefined;
  useEffect(() => {
    if (!isOn) return undefined;
    const listen = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') wanted.current?.();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [isOn]);
}
