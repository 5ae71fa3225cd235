import { failed, type Result, succeeded } from '#core/result.ts';
import { errorCode } from '#host/files/file-system.ts';
import { type ServedKiosk, type ServeOptions, serveKiosk } from './serve.ts';

export const usualPort = 8420;
const portsToTry = 20;

/**
 * Serves on the port that was asked for, or else on the first free one from the usual on.
 * @param wanted undefined: any will do
 * @param say told in one line when it is not the usual one; the error is such a line too
 */
export async function serveOnPort(
  wanted: number | undefined,
  options: Omit<ServeOptions, 'port'>,
  say: (line: string) => void,
): Promise<Result<ServedKiosk, string>> {
  const first = wanted ?? usualPort;
  const last = wanted ?? usualPort + portsToTry - 1;
  for (let port = first; port <= last; port += 1) {
    const served = await tryPort(port, options);
    if (!served.ok && served.error !== 'EADDRINUSE') return failed(`Port ${port} cannot be used (${served.error}).`);
    if (served.ok && port !== first) say(`Port ${first} is in use; taking ${port}.`);
    if (served.ok) return served;
  }
  return failed(
    wanted === undefined ? `Ports ${first} to ${last} are all in use. Choose one with --port.` : `Port ${first} is in use. Choose another with --port.`,
  );
}

async function tryPort(port: number, options: Omit<ServeOptions, 'port'>): Promise<Result<ServedKiosk, string>> {
  try {
    return succeeded(await serveKiosk({ ...options, port }));
  } catch (error) {
    return failed(errorCode(error));
  }
}
