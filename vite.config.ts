import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** No fallback glyph is ever painted (design.md, section 5): the packaged fonts come with `swap`, which paints one. */
const blockingFonts: Plugin = {
  name: 'blocking-fonts',
  enforce: 'pre',
  transform: (code, id) => (id.includes('@fontsource-variable') && id.endsWith('.css') ? code.replaceAll('font-display: swap', 'font-display: block') : null),
};

/** The screens, for both shells. Chromium 108 is the oldest engine they must run in (docs/decisions). */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [blockingFonts, react()],
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
