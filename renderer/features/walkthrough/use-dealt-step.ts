import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { type DealtLeaf, dealLeaves, drawingShares, type Leaf, shareForAll } from '#core/content/deal-leaves.ts';
import { plainText } from '#core/content/marked-text.ts';

export type StepWords = { readonly title: string; readonly text: string; readonly keyPoint: string };
type Refs = {
  /** Carries `--drawing`, by which the style sheet sizes drawing and words. */
  readonly container: RefObject<HTMLElement | null>;
  /** The room for words. */
  readonly words: RefObject<HTMLElement | null>;
  /** The leaf that is shown. */
  readonly leaf: RefObject<HTMLElement | null>;
  /** Hidden, as wide as the words: a leaf is tried on here. */
  readonly measurer: RefObject<HTMLElement | null>;
};

const whole: readonly DealtLeaf[] = [{ drawingPercent: drawingShares.landscape[0], hasTitle: true, text: '', keyPoint: '' }];

/** Deals a step by measuring its words on the glass; deals again when the room changes. */
export function useDealtStep(steps: readonly StepWords[], position: number, isFirstLeaf: boolean, language: string, refs: Refs): readonly DealtLeaf[] {
  const step = steps[position];
  if (step === undefined) throw new RangeError('A topic is whole or refused');
  const [dealt, setDealt] = useState<{ readonly of: StepWords; readonly leaves: readonly DealtLeaf[] }>({ of: step, leaves: whole });
  // What stands around the words differs from leaf to leaf ("part 2", the next step's name): room that a leaf was once
  // short of is kept free for the whole step, so that dealing comes to rest.
  const keptFree = useRef(0);
  // Only before a visitor has turned a leaf: dealt anew in the middle, words would be skipped or come twice.
  const mayDealAnew = useRef(isFirstLeaf);
  mayDealAnew.current = isFirstLeaf;
  const walk = useRef({ room: '', share: 0 });
  const deal = useCallback((): void => {
    const container = refs.container.current;
    if (container === null) return;
    const shownShare = Number(container.style.getPropertyValue('--drawing'));
    const shares = container.clientWidth > container.clientHeight ? drawingShares.landscape : drawingShares.portrait;
    const room = `${language} ${container.clientWidth} ${container.clientHeight}`;
    if (walk.current.room !== room) {
      const fitsWhole = (leaf: Leaf, of: number, percent: number): boolean => fits(steps[of] ?? step, leaf, percent, 0, refs);
      walk.current = {
        room,
        share: shareForAll(steps, shares, fitsWhole),
      };
    }
    const { share } = walk.current;
    const next = dealLeaves(step.text, step.keyPoint, language, [share, shares.at(-1) ?? share], (leaf, percent) =>
      fits(step, leaf, percent, keptFree.current, refs),
    );
    // What was tried on is taken off again: dealing that changes nothing paints nothing.
    shareSheet(container, shownShare);
    setDealt((before) => (before.of === step && JSON.stringify(before.leaves) === JSON.stringify(next) ? before : { of: step, leaves: next }));
  }, [steps, step, language, refs]);

  useLayoutEffect(() => {
    keptFree.current = 0;
    if (refs.container.current === null) return undefined;
    deal();
    const observer = new ResizeObserver(() => {
      if (mayDealAnew.current) deal();
    });
    observer.observe(refs.container.current);
    return () => observer.disconnect();
  }, [deal, refs]);

  useLayoutEffect(() => {
    const { leaf, words } = refs;
    if (!mayDealAnew.current || leaf.current === null || words.current === null) return;
    const short = leaf.current.scrollHeight - words.current.clientHeight;
    // More than half the room is not the surroundings' doing: a leaf that can't be dealt any smaller.
    if (short <= 0 || keptFree.current + short > words.current.clientHeight / 2) return;
    keptFree.current += short;
    deal();
  });
  // Until the layout effect has measured, before anything is painted.
  return dealt.of === step ? dealt.leaves : whole;
}

function fits(step: StepWords, leaf: Leaf, drawingPercent: number, keptFree: number, { container, words, measurer }: Refs): boolean {
  if (container.current === null || words.current === null || measurer.current === null) return true;
  shareSheet(container.current, drawingPercent);
  const [title, text, keyPoint] = measurer.current.children;
  if (!(title instanceof HTMLElement && text instanceof HTMLElement && keyPoint instanceof HTMLElement)) return true;
  title.textContent = leaf.hasTitle ? step.title : '';
  text.textContent = plainText(leaf.text).trim();
  keyPoint.textContent = leaf.keyPoint.trim();
  title.hidden = !leaf.hasTitle;
  text.hidden = text.textContent === '';
  keyPoint.hidden = leaf.keyPoint === '';
  return measurer.current.scrollHeight <= words.current.clientHeight - keptFree && measurer.current.scrollWidth <= words.current.clientWidth + 1;
}

/** Sets the drawing's share of the sheet; at 0 the words have it all, at 100 the drawing. */
export function shareSheet(container: HTMLElement, drawingPercent: number): void {
  container.style.setProperty('--drawing', String(drawingPercent));
  container.toggleAttribute('data-words-only', drawingPercent === 0);
  container.toggleAttribute('data-drawing-only', drawingPercent === 100);
}
