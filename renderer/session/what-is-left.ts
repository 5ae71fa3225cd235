import type { Input } from '#core/bridge/contract.ts';

/** What the browser had shown before the kiosk was opened in it is no visitor's. */
const entriesBefore = history.length - 1;

/** Empties what a page can keep, then counts what it still finds: each must be 0, the history 1. */
export async function eraseAndLook(): Promise<Input<'endVisit'>['left']> {
  localStorage.clear();
  sessionStorage.clear();
  window.getSelection()?.removeAllRanges();
  window.speechSynthesis?.cancel();
  const databases = (await indexedDB.databases?.()) ?? [];
  for (const { name } of databases) if (name !== undefined) indexedDB.deleteDatabase(name);
  const cacheNames = await cacheKeys();
  for (const name of cacheNames) await caches.delete(name);
  return {
    localStorage: localStorage.length,
    sessionStorage: sessionStorage.length,
    cookies: document.cookie === '' ? 0 : 1,
    databases: ((await indexedDB.databases?.()) ?? []).length,
    caches: (await cacheKeys()).length,
    historyLength: history.length - entriesBefore,
    urlParts: location.hash.length + location.search.length,
  };
}

/** A kiosk:// page has no cache storage at all. */
async function cacheKeys(): Promise<readonly string[]> {
  try {
    return await caches.keys();
  } catch {
    return [];
  }
}
