import { useLayoutEffect, useMemo, useSyncExternalStore } from 'react';
import { type Glass, measureGlass, uncalibratedPixelsPerMillimetre } from '#core/glass.ts';

function subscribe(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}
const widthOf = (): number => window.innerWidth;
const heightOf = (): number => window.innerHeight;

/** The glass as it is now; keeps `--mm` on the root in step. */
export function useGlass(pixelsPerMillimetre: number | null): Glass {
  const width = useSyncExternalStore(subscribe, widthOf);
  const height = useSyncExternalStore(subscribe, heightOf);
  const perMillimetre = pixelsPerMillimetre ?? uncalibratedPixelsPerMillimetre;
  useLayoutEffect(() => document.documentElement.style.setProperty('--mm', `${perMillimetre}px`), [perMillimetre]);
  return useMemo(() => measureGlass(width, height, perMillimetre), [width, height, perMillimetre]);
}
