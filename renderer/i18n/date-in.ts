import type { Language } from '#core/languages/language-schema.ts';
import { numberLocale } from '#core/languages/number-locale.ts';

/** A day as the language writes it. @param isoTime "2026-11-25", a day everywhere; or a moment, whose day is the clinic's */
export function dateIn(language: Language, isoTime: string): string {
  const isDay = isoTime.length === '2026-11-25'.length;
  const format = new Intl.DateTimeFormat(numberLocale(language), { dateStyle: 'long', calendar: 'gregory', ...(isDay ? { timeZone: 'UTC' } : {}) });
  // biome-ignore lint/style/noRestrictedGlobals: reads a time that was kept, never the clock.
  return format.format(Date.parse(isoTime));
}
