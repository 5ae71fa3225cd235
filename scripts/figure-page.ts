import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { rootFolder } from './root-folder.ts';

export type FigurePage = {
  /** To be followed by the question mark and what renderer/dev/figures.tsx understands. */
  readonly address: string;
  /** The built files by name, such as `assets/Tens-Bf3.js`. */
  readonly files: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[];
  readonly close: () => Promise<void>;
};

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

/** The file of a scene's drawing: `spine-side` is `SpineSide.tsx`. */
export const sceneFile = (scene: string): string => `${scene.replaceAll(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())}.tsx`;

/** Leaves every other scene out of the build: `npm run figures -- --scene tens` waits for no other, nor fails with it. */
function onlyScenes(wanted: readonly string[]): Plugin {
  const nothing = '\0another-scene';
  const files = wanted.map((scene) => `./scenes/${sceneFile(scene)}`);
  return {
    name: 'only-scenes',
    enforce: 'pre',
    resolveId: (source, importer) =>
      importer?.endsWith('/figures/scene-loaders.ts') && /^\.\/scenes\//.test(source) && !files.includes(source) ? nothing : null,
    load: (id) => (id === nothing ? 'export {};' : null),
  };
}

/**
 * The page of figures (renderer/dev/figures.html), built as the screens are and served from memory to this machine:
 * nothing is written, so that several may be open, and any user can open one.
 * @param scenes those it can draw; usually all
 */
export async function openFigurePage(scenes?: readonly string[]): Promise<FigurePage> {
  const built = await build({
    configFile: join(rootFolder, 'vite.config.ts'),
    // No temporary file beside the configuration.
    configLoader: 'native',
    root: join(rootFolder, 'renderer'),
    logLevel: 'error',
    plugins: scenes === undefined ? [] : [onlyScenes(scenes)],
    build: { write: false, sourcemap: false, rolldownOptions: { input: join(rootFolder, 'renderer/dev/figures.html') } },
  });
  const files = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const byPath = new Map(files.map((file) => [`/${file.fileName}`, 'code' in file ? file.code : file.source]));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const body = byPath.get(pathname);
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': `${types[extname(pathname)] ?? 'application/octet-stream'}; charset=utf-8` });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/dev/figures.html`,
    files,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
