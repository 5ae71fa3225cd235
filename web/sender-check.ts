import { timingSafeEqual } from 'node:crypto';
import { pageHeader, pagePattern, tokenHeader } from '#core/bridge/web-protocol.ts';
import type { SenderRefusal } from '#host/log-entry.ts';

export type SenderProblem = { readonly reason: SenderRefusal; readonly status: 400 | 401 | 403 };

/**
 * Whether a request comes from a page on this machine that opened this kiosk's address. A foreign Host is a name made to point
 * here (DNS rebinding); a foreign Origin, or a fetch the browser calls cross-site, is another page.
 * @param port the port this server listens on
 */
export function checkAddress(headers: Headers, method: string, port: number): SenderProblem | undefined {
  const host = headers.get('host') ?? '';
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return { reason: 'host', status: 403 };
  const origin = headers.get('origin');
  const mustSayOrigin = method !== 'GET' && method !== 'HEAD';
  if (origin === null ? mustSayOrigin : origin !== `http://${host}`) return { reason: 'origin', status: 403 };
  return undefined;
}

/** Whether the request carries this start's token and the id of a page. Static files need neither. */
export function checkPage(headers: Headers, token: string): SenderProblem | undefined {
  if (!isSame(headers.get(tokenHeader) ?? '', token)) return { reason: 'token', status: 401 };
  return pagePattern.test(headers.get(pageHeader) ?? '') ? undefined : { reason: 'page', status: 400 };
}

function isSame(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
