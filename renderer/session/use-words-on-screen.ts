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
      // biome-ignore lint/performance/useDomNodeTextContent: textContent also has what is hidden, such as the copies lists are measured on.
      const wordsOnScreen = countWords(element.innerText, language);
      if (wordsOnScreen === told) return;
      told = wordsOnScreen;
      tell({ kind: 'screenChanged', wordsOnScreen });
    };
    const observer = new MutationObserver(count);
    observer.observe(element, { childList: true, characterData: true, subtree: true });
    count();
    return () => observer.disconnect();
  }, [screen, language, tell]);
}
