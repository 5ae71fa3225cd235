import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The screens, for both shells. Chromium 108 is the oldest engine they must run in (docs/decisions). */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  css: { transformer: 'lightningcss', lightningcss: { targets: { chrome: 108 << 16 } } },
  build: {
    outDir: '../build/renderer',
    emptyOutDir: true,
    target: 'chrome108',
    cssMinify: 'lightningcss',
    // Beside the build for whoever reads a stack trace; electron-builder.yml leaves them out of the package.
    sourcemap: 'hidden',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
