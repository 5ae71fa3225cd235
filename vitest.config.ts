import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{core,host,web,electron,renderer,scripts,bench,e2e}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Drawing every person in every scene is work, and a build server may be busy: a limit against hanging, not a measure.
    testTimeout: 60_000,
  },
});
