import type { KioskView, LanguageTexts } from '#core/bridge/contract.ts';
import { tokenMetaName } from '#core/bridge/web-protocol.ts';
import type { Language } from '#core/languages/language-schema.ts';
import type { Kiosk } from './kiosk.ts';

/** Not a page: this asks for what any page may see. */
const shell = { page: 'shell' } as const;

/**
 * index.html as it is handed to a page: the calm text that stands there until the screens are ready, and when they never are, in the
 * clinic's default language; and the browser shell's token.
 * @param token of this start; the desktop shell has none
 */
export async function readIndexPage(html: string, kiosk: Kiosk, token = ''): Promise<string> {
  const withToken = html.replace(new RegExp(`<meta name="${tokenMetaName}" content="[^"]*"`), () => `<meta name="${tokenMetaName}" content="${token}"`);
  const calm = await calmText(kiosk);
  if (calm === undefined) return withToken;
  // Language and words go together: a page must not call English words Arabic.
  return withToken
    .replace(/<html lang="[^"]*" dir="[^"]*">/, () => `<html lang="${calm.language.code}" dir="${calm.language.direction}">`)
    .replace(/<p class="calm">[^<]*<\/p>/, () => `<p class="calm">${escapeHtml(calm.words)}</p>`);
}

async function calmText(kiosk: Kiosk): Promise<{ readonly language: Language; readonly words: string } | undefined> {
  const view = await kiosk.answer('openKiosk', null, shell);
  if (!('value' in view)) return undefined;
  const opened = await kiosk.answer('openLanguage', { language: (view.value as KioskView).defaultLanguage }, shell);
  const texts = 'value' in opened ? (opened.value as { readonly value?: LanguageTexts }).value : undefined;
  const calm = texts?.ui['calm'];
  const words = typeof calm === 'object' ? calm['starting'] : undefined;
  return texts === undefined || typeof words !== 'string' ? undefined : { language: texts.language, words };
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
