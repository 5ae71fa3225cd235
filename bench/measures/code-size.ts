import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { barePaths } from '../page/bare-page.ts';
import { type BenchRun, openPage } from './bench-run.ts';
import type { BenchResult } from './result.ts';

/** The scripts that had come when the attract screen was first painted, gzip at its best level. */
export async function measureCodeSize({ browser, address, folder }: BenchRun): Promise<readonly BenchResult[]> {
  const page = await openPage(browser, address, 1);
  await page.waitForFunction(() => window.backstoryProbe.firstFrame !== undefined);
  const scripts = await page.evaluate(() => {
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return entries
      .filter(({ name, responseEnd }) => name.endsWith('.js') && responseEnd <= (window.backstoryProbe.firstFrame ?? 0))
      .map(({ name }) => new URL(name).pathname);
  });
  await page.context().close();
  const own = scripts.filter((path) => path !== barePaths.probe).map((path) => readFileSync(join(folder, path)));
  const kilobytes = (bytes: number): number => bytes / 1000;
  const packed = kilobytes(own.reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length, 0));
  const raw = kilobytes(own.reduce((sum, script) => sum + script.length, 0));
  return [
    {
      what: 'JavaScript before the first attract frame, gzip',
      ours: `${own.length} files, ${Math.round(raw)} kB unpacked`,
      yardstick: '',
      figure: packed,
      unit: 'kB',
      goal: 200,
    },
  ];
}
