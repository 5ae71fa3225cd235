import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { figureSchema } from '#core/figures/figure-schema.ts';
import { sceneFile } from '#scripts/figure-page.ts';
import { rootFolder } from '#scripts/root-folder.ts';
import type { BenchRun } from './bench-run.ts';
import type { BenchResult } from './result.ts';

/** What a figure costs before anything is drawn: stage, model and the largest scene; then every further scene; then all (kB, gzip). */
const goals = { first: 40, further: 15, all: 250 } as const;
const firstScene = 'spine-side';

type Chunk = Rolldown.OutputChunk & { readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> } };

/** Code and styles of the figures alone, built as the screens are, packages left out, each file packed by gzip, level 9. */
export async function measureFigureSize({ say }: BenchRun): Promise<readonly BenchResult[]> {
  const files = await buildStage();
  const chunks = new Map(files.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file as Chunk] as const] : [])));
  const packed = new Map(files.map((file) => [file.fileName, gzipSync(file.type === 'chunk' ? file.code : file.source, { level: 9 }).length / 1000]));
  const sizeOf = (names: Iterable<string>): number => [...names].reduce((sum, name) => sum + (packed.get(name) ?? 0), 0);
  const styled = (name: string): readonly string[] => [name, ...(chunks.get(name)?.viteMetadata?.importedCss ?? [])];
  /** A file and all that it can't run without. */
  const closure = (name: string, found = new Set<string>()): Set<string> => {
    if (found.has(name)) return found;
    for (const file of styled(name)) found.add(file);
    for (const imported of chunks.get(name)?.imports ?? []) closure(imported, found);
    return found;
  };
  const stage = [...chunks.values()].filter(({ isEntry }) => isEntry).flatMap(({ fileName }) => [...closure(fileName)]);
  const chunkOf = (scene: string): string => {
    const file = `/scenes/${sceneFile(scene)}`;
    const chunk = [...chunks.values()].find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(file)));
    if (chunk === undefined) throw new Error(`No chunk has ${file}.`);
    return chunk.fileName;
  };
  const scenes = figureSchema.options.map(({ shape }) => {
    const scene = shape.scene.value;
    const name = chunkOf(scene);
    return { scene, own: sizeOf(styled(name)), whole: sizeOf(closure(name)), closure: closure(name) };
  });
  for (const { scene, own, whole } of scenes) say(`  ${scene.padEnd(18)}${own.toFixed(1)} kB, with what it shares with others ${whole.toFixed(1)} kB`);
  const first = sizeOf(new Set([...stage, ...(scenes.find(({ scene }) => scene === firstScene)?.closure ?? [])]));
  const further = scenes.filter(({ scene }) => scene !== firstScene).sort((one, other) => other.own - one.own);
  const list = further
    .slice(0, 3)
    .map(({ scene, own }) => `${scene} ${own.toFixed(1)}`)
    .join(', ');
  return [
    { what: `figures: stage, model and the first scene (${firstScene}), gzip`, ours: '', yardstick: '', figure: first, unit: 'kB', goal: goals.first },
    {
      what: `figures: the largest of ${further.length} further scenes, gzip`,
      ours: list,
      yardstick: '',
      figure: further[0]?.own ?? 0,
      unit: 'kB',
      goal: goals.further,
    },
    { what: `figures: everything, gzip`, ours: `${packed.size} files`, yardstick: '', figure: sizeOf(packed.keys()), unit: 'kB', goal: goals.all },
  ];
}

async function buildStage(): Promise<readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]> {
  const built = await build({
    configFile: join(rootFolder, 'vite.config.ts'),
    configLoader: 'native',
    root: join(rootFolder, 'renderer'),
    logLevel: 'error',
    build: {
      write: false,
      sourcemap: false,
      rolldownOptions: {
        input: ['stage/FigureStage.tsx', 'scene-library.ts'].map((file) => join(rootFolder, 'renderer/figures', file)),
        external: (id) => !/^[./#\0]/.test(id),
        preserveEntrySignatures: 'strict',
      },
    },
  });
  return [built].flat().flatMap((one) => ('output' in one ? one.output : []));
}
