/** The screen's own scheme, so that it is neither a file nor on a network (Electron checklist 18). */
export const kioskScheme = 'kiosk';
const kioskHost = 'app';
/** Chromium gives a standard scheme an origin of this form. */
const kioskOrigin = `${kioskScheme}://${kioskHost}`;
export const kioskPage = `${kioskOrigin}/index.html`;

/** True for the address of our own page and nothing else: scheme, host and path are compared after parsing, never by prefix. */
export function isKioskAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return url.protocol === `${kioskScheme}:` && url.host === kioskHost && url.username === '' && url.port === '';
}

/**
 * The file a request asks for, as a path below the renderer folder with `/` between its parts.
 * @returns undefined when the address is not ours or leads outside
 */
export function requestedFile(address: string): string | undefined {
  if (!isKioskAddress(address)) return undefined;
  const path = decodePath(new URL(address).pathname);
  if (path === undefined) return undefined;
  if (path === '/') return 'index.html';
  const parts = path.slice(1).split('/');
  const isPlain = parts.every((part) => /^[\w][\w.-]*$/.test(part));
  return isPlain ? parts.join('/') : undefined;
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
