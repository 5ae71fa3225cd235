import { defineConfig } from '@playwright/test';

// What a run leaves to chance (which topic in which language and shell, what is measured) follows from one number, which every
// worker finds here. The usual one makes a run that can be compared with the last; SEED=123 makes another.
const usualSeed = '20261123';
process.env['SEED'] ??= usualSeed;
if (process.env['TEST_WORKER_INDEX'] === undefined) process.stdout.write(`Seed of this run: ${process.env['SEED']}\n`);

/** One set of specs, two shells; e2e/fixtures.ts opens them. `npm test` decides which of them this machine can run. */
export default defineConfig({
  testDir: 'e2e',
  // Units beside their code end in .test.ts and are vitest's.
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/end-to-end',
  reporter: [['list'], ['json', { outputFile: 'test-results/end-to-end.json' }]],
  workers: 2,
  fullyParallel: true,
  // A test that passes the second time is a test that fails.
  retries: 0,
  // A walk by hand takes seconds; a build server may be ten times slower.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  use: { screenshot: 'only-on-failure' },
  projects: [
    { name: 'web', testIgnore: 'desktop/**' },
    // e2e/flows/shell-sample.ts
    { name: 'desktop', testIgnore: 'web/**', grepInvert: /@browser-only/ },
  ],
});
