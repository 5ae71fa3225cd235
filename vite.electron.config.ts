import { builtinModules } from 'node:module';
import { basename } from 'node:path';
import { defineConfig } from 'vite';

/** Main and preload, each one CommonJS file: a sandboxed preload can't load modules. Which one: scripts/build.ts says. */
const entry = process.env['BACKSTORY_ENTRY'] ?? 'electron/main.ts';

export default defineConfig({
  // Nothing here is a page; vite would copy a folder named public and read .env files.
  publicDir: false,
  envDir: false,
  build: {
    outDir: entry.startsWith('e2e/') ? 'build/e2e' : 'build/electron',
    // Main and preload are built one after the other into the same folder.
    emptyOutDir: false,
    target: 'node16',
    // Beside the build for whoever reads a stack trace; electron-builder.yml leaves them out of the package.
    sourcemap: 'hidden',
    minify: false,
    ssr: true,
    rolldownOptions: {
      input: entry,
      external: ['electron', ...builtinModules, /^node:/],
      output: { format: 'cjs', entryFileNames: `${basename(entry, '.ts')}.cjs`, codeSplitting: false },
    },
  },
  ssr: { noExternal: true },
});
