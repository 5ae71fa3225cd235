import { useCallback, useEffect, useState } from 'react';
import type { CatalogueEntry, KioskBridge, KioskView } from '#core/bridge/contract.ts';
import type { Language } from '#core/languages/language-schema.ts';
import { loadFonts } from '../i18n/fonts.ts';

export type Catalogues = ReadonlyMap<string, readonly CatalogueEntry[]>;

/** The list of topics in every offered language: titles only; topics are opened one by one. */
export function useCatalogues(bridge: KioskBridge, kiosk: KioskView): Catalogues {
  const [catalogues, setCatalogues] = useState<Catalogues>(new Map());
  const load = useCallback(
    async (languages: readonly Language[]): Promise<Catalogues> => {
      const entries = await Promise.all(
        languages.map(async (language) => {
          const catalogue = await bridge.openCatalogue({ language: language.code });
          await loadFonts(
            language,
            catalogue.map(({ title, summary }) => title + summary),
          );
          return [language.code, catalogue] as const;
        }),
      );
      return new Map(entries);
    },
    [bridge],
  );
  useEffect(() => {
    let isWanted = true;
    // A new view may mean other topics as well as other languages.
    void load(kiosk.languages).then((loaded) => {
      if (isWanted) setCatalogues(loaded);
    });
    return () => {
      isWanted = false;
    };
  }, [kiosk, load]);
  return catalogues;
}
