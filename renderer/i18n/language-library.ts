import { useCallback, useEffect, useState } from 'react';
import type { KioskBridge, KioskView, LanguageTexts } from '#core/bridge/contract.ts';
import { loadFonts } from './fonts.ts';
import { addTexts } from './i18n.ts';

export type LanguageLibrary = {
  /** Texts with fonts loaded, by language code. */
  readonly ready: ReadonlyMap<string, LanguageTexts>;
  /** Every offered language is ready, or can't be: the list of languages will not change under a finger. */
  readonly isSettled: boolean;
  readonly load: (code: string) => Promise<LanguageTexts | undefined>;
};

/** Texts of every offered language, fetched as soon as the kiosk is known: a change of language then waits for nothing. */
export function useLanguageLibrary(bridge: KioskBridge, kiosk: KioskView): LanguageLibrary {
  const [ready, setReady] = useState<ReadonlyMap<string, LanguageTexts>>(new Map());
  const [settledFor, setSettledFor] = useState<string>();
  const load = useCallback(
    async (code: string): Promise<LanguageTexts | undefined> => {
      const answer = await bridge.openLanguage({ language: code });
      if (!answer.ok) return undefined;
      const { language, ui } = answer.value;
      // The waiting screen needs few letters, and shall not wait for the rest.
      await loadFonts(language, [language.nativeName, ui['attract'], ui['trial']]);
      addTexts(answer.value);
      setReady((before) => new Map(before).set(code, answer.value));
      await loadFonts(language, answer.value);
      return answer.value;
    },
    [bridge],
  );
  const wanted = [kiosk.defaultLanguage, ...kiosk.languages.map((language) => language.code)].join(' ');
  useEffect(() => {
    // The default first: the attract screen is painted with it.
    const loadAll = async (): Promise<void> => {
      const failures: unknown[] = [];
      for (const code of new Set(wanted.split(' '))) await load(code).catch((failure: unknown) => failures.push(failure));
      setSettledFor(wanted);
      // One language that fails keeps no other from the screen, and is a bug all the same.
      if (failures.length > 0) throw failures[0];
    };
    void loadAll();
  }, [wanted, load]);
  return { ready, isSettled: settledFor === wanted, load };
}
