import { useEffect, useState } from 'react';
import type { CatalogueEntry, KioskBridge, KioskView } from '#core/bridge/contract.ts';
import { loadFonts } from '../i18n/fonts.ts';

export type Catalogues = ReadonlyMap<string, readonly CatalogueEntry[]>;

/** The list of topics in every offered language: titles only; topics are opened one by one. None waits for another language's fonts. */
export function useCatalogues(bridge: KioskBridge, kiosk: KioskView): Catalogues {
  const [catalogues, setCatalogues] = useState<Catalogues>(new Map());
  useEffect(() => {
    let isWanted = true;
    // A new view may mean other topics as well as other languages.
    for (const language of kiosk.languages) {
      const load = async (): Promise<void> => {
        const catalogue = await bridge.openCatalogue({ language: language.code });
        const titles = catalogue.map(({ title, summary }) => title + summary);
        await loadFonts(language, titles);
        if (isWanted) setCatalogues((before) => new Map(before).set(language.code, catalogue));
      };
      void load();
    }
    return () => {
      isWanted = false;
    };
  }, [kiosk, bridge]);
  return catalogues;
}
