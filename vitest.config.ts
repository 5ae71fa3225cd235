import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{core,host,web,electron,renderer,scripts,bench,e2e}/**/*.test.{ts,tsx}'],
    environment: 'node',
  },
});
