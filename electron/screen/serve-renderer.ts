import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { protocol, type Session } from 'electron';
import { contentSecurityPolicy } from '#core/bridge/content-security-policy.ts';
import { readIndexPage } from '#host/index-page.ts';
import type { Kiosk } from '#host/kiosk.ts';
import { kioskScheme, requestedFile } from './kiosk-address.ts';

/** Only what the build puts into the renderer folder; anything else is not served. */
const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.ogg': 'audio/ogg',
  '.mp3': 'audio/mpeg',
};

/** Must run before Electron is ready. */
export function registerKioskScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: kioskScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
}

/** Serves the built screens to one partition: GET, from one folder, never kept in a cache. */
export function serveRenderer(session: Session, rendererFolder: string, kiosk: Kiosk): void {
  session.protocol.handle(kioskScheme, (request) => answer(request, rendererFolder, kiosk));
}

async function answer(request: Request, rendererFolder: string, kiosk: Kiosk): Promise<Response> {
  const file = request.method === 'GET' ? requestedFile(request.url) : undefined;
  const contentType = file === undefined ? undefined : contentTypes[extname(file)];
  if (file === undefined || contentType === undefined) return notFound();
  try {
    const bytes = await readFile(join(rendererFolder, file));
    const body = file === 'index.html' ? await readIndexPage(bytes.toString('utf8'), kiosk) : new Uint8Array(bytes);
    return new Response(body, { headers: { ...guardHeaders, 'Content-Type': contentType } });
  } catch {
    return notFound();
  }
}

const guardHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

function notFound(): Response {
  return new Response(null, { status: 404, headers: guardHeaders });
}
