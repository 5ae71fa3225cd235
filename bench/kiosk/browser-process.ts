import { chromium } from 'playwright';

/** A browser in a process of its own, since its sandbox refuses root: `browser-process.ts PATH` prints its address and ends with its parent. */
const server = await chromium.launchServer({ executablePath: process.argv[2] ?? chromium.executablePath(), chromiumSandbox: true });
process.stdout.write(`${server.wsEndpoint()}\n`);
process.stdin.resume();
process.stdin.once('end', () => void server.close().then(() => process.exit(0)));
