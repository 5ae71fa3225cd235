import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import { type Baselines, changesBetween } from '#renderer/figures/samples/baselines.ts';
import { rootFolder } from '#scripts/root-folder.ts';

/** `npm run figures:accept`: every sample is right as it is drawn now. Says which of them are not as they were. */
const file = join(rootFolder, 'renderer/figures/baselines.json');
const before: Baselines = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Baselines) : {};
const now = await drawAll();
const changes = changesBetween(before, now);
for (const change of changes) console.log(change);
writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
console.log(changes.length === 0 ? 'Every state is as it was.' : `${changes.length} states accepted.`);

/** Vite, since Node alone reads no TSX. */
async function drawAll(): Promise<Baselines> {
  const vite = await createServer({
    configFile: false,
    root: rootFolder,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { drawnBaselines } = (await vite.ssrLoadModule('/renderer/figures/samples/draw-samples.tsx')) as {
      readonly drawnBaselines: () => Promise<Baselines>;
    };
    return await drawnBaselines();
  } finally {
    await vite.close();
  }
}
