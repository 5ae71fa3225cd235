import type { Language } from '#core/languages/language-schema.ts';

/** Fonts of a hundred files, whose list alone is large: it comes with the first language that wants it, not with the first frame. */
const listedOnDemand: Readonly<Record<string, () => Promise<unknown>>> = {
  'Noto Sans SC Variable': () => import('@fontsource-variable/noto-sans-sc/wght.css'),
};

/**
 * The packaged font files that have the letters of a text, loaded: no fallback glyph is ever painted, and what is measured is measured
 * in its own font (design.md, section 5). Rejects when a file can't be read.
 */
export async function loadFonts({ font }: Language, texts: unknown): Promise<void> {
  await listedOnDemand[font]?.();
  // Letters alone: the browser may keep what it was asked.
  const letters = [...new Set(JSON.stringify(texts))].sort().join('');
  await document.fonts.load(`440 16px "${font}"`, letters);
}
