import { useCallback, useEffect, useState } from 'react';
import type { CatalogueEntry, KioskBridge, KioskView } from '#core/bridge/contract.ts';

export type Catalogues = ReadonlyMap<string, readonly CatalogueEntry[]>;

/** The list of topics in every offered language: titles only; topics are opened one by one. */
export function useCatalogues(bridge: KioskBridge, kiosk: KioskView): Catalogues {
  const [catalogues, setCatalogues] = useState<Catalogues>(new Map());
  const load = useCallback(
    async (codes: readonly string[]): Promise<Catalogues> => {
      const entries = await Promise.all(codes.map(async (language) => [language, await bridge.openCatalogue({ language })] as const));
      return new Map(entries);
    },
    [bridge],
  );
  useEffect(() => {
    let isWanted = true;
    // A new view may mean other topics as well as other languages.
    void load(kiosk.languages.map((language) => language.code)).then((loaded) => {
      if (isWanted) setCatalogues(loaded);
    });
    return () => {
      isWanted = false;
    };
  }, [kiosk, load]);
  return catalogues;
}
