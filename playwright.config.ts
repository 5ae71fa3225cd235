import { defineConfig } from '@playwright/test';

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
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: { screenshot: 'only-on-failure' },
  projects: [
    { name: 'web', testIgnore: 'desktop/**' },
    { name: 'desktop', testIgnore: 'web/**' },
  ],
});
