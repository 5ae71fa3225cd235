import type { Display } from 'electron';

/**
 * The display the kiosk fills.
 * @param displays in the operating system's order, never empty
 * @param wanted 1 for the first display; undefined, or a number there is no display for: the primary one
 */
export function chooseDisplay<D extends Pick<Display, 'id' | 'bounds'>>(displays: readonly D[], primary: D, wanted: number | undefined): D {
  const chosen = wanted === undefined ? undefined : displays[wanted - 1];
  return chosen ?? primary;
}
