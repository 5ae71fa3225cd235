import { type RefObject, useEffect } from 'react';
import { countWords } from '#core/content/marked-text.ts';
import { useSessionControl } from './session-control.ts';

/**
 * Reading takes time: the quiet time grows with the words on screen (standards.md, Time). They are counted as painted (neighbours
 * are words of their own, and what is hidden is nothing to read), and again whenever they change, since a list is dealt into pages
 * only after it was measured.
 */
export function useWordsOnScreen(screen: RefObject<HTMLElement | null>, language: string): void {
  const { tell } = useSessionControl();
  useEffect(() => {
    const element = screen.current;
    if (element === null) return undefined;
    let told = -1;
    const count = (): void => {
      if (element.hidden) return;
      const wordsOnScreen = countWords(element.innerText, language);
      if (wordsOnScreen === told) return;
      told = wordsOnScreen;
      tell({ kind: 'screenChanged', wordsOnScreen });
    };
    let due = 0;
    // Counting needs the page laid out: it waits until the frame that the visitor is waiting for has been painted.
    const countAfterPaint = (): void => {
      cancelAnimationFrame(due);
      due = requestAnimationFrame(() => setTimeout(count));
    };
    const observer = new MutationObserver((changes) => {
      if (!changes.every(isInDrawing)) countAfterPaint();
    });
    observer.observe(element, { childList: true, characterData: true, subtree: true });
    countAfterPaint();
    return () => {
      observer.disconnect();
      cancelAnimationFrame(due);
    };
  }, [screen, language, tell]);
}

/** A drawing that moves changes with every frame, and its words stand beside it. */
function isInDrawing({ target }: MutationRecord): boolean {
  return target instanceof SVGElement;
}
