import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runEndToEnd } from './end-to-end.ts';
import { rootFolder } from './root-folder.ts';
import { runToEnd } from './run-to-end.ts';
import { addTallies, checkTally, type Tally, tallyLine, unitTally } from './test-tally.ts';

/**
 * `npm test`: types, lint, dead code, content, units, then end to end in every shell this machine can run. `npm run check` (`--fast`)
 * leaves the last part out. Every part runs, whatever the one before it said. Other words go to Playwright.
 */

const words = process.argv.slice(2);
const isFast = words.includes('--fast');
const say = (line: string) => console.log(line);
process.chdir(rootFolder);

const tallies: Tally[] = [
  await check('Types', 'node_modules/typescript/bin/tsc', ['-b']),
  await check('Lint and format', 'node_modules/@biomejs/biome/bin/biome', ['ci', '--reporter=summary', '.']),
  await check('Dead code', 'node_modules/knip/bin/knip.js', ['--no-progress']),
  await check('Content', 'scripts/check-content.ts', []),
  await units(),
];
if (!isFast) tallies.push(await runEndToEnd(words, say));

const sum = addTallies(tallies);
for (const skip of sum.skips) say(skip);
say(tallyLine(sum));
process.exitCode = sum.failed === 0 ? 0 : 1;

async function check(name: string, program: string, options: readonly string[]): Promise<Tally> {
  const startedAt = performance.now();
  const isPassed = (await runToEnd(process.execPath, [program, ...options])) === 0;
  say(`${name}: ${isPassed ? 'passed' : 'FAILED'} (${Math.round((performance.now() - startedAt) / 1000)} s)`);
  return checkTally(isPassed);
}

async function units(): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-units-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const report = join(folder, 'units.json');
  const exitCode = await runToEnd(process.execPath, [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return unitTally(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined, exitCode);
}
