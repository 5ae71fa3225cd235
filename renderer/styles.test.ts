import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rootFolder } from '#scripts/root-folder.ts';

const sheets = globSync('renderer/**/*.css', { cwd: rootFolder });

/** Every property list of a `transition`, with its sheet: "opacity 120ms linear". */
const transitions = sheets.flatMap((sheet) => {
  const text = readFileSync(join(rootFolder, sheet), 'utf8');
  return [...text.matchAll(/transition(?:-property)?:\s*([^;}]+)/g)].map(([, value]) => ({ sheet, value: (value ?? '').replaceAll(/\([^)]*\)/g, '()') }));
});

test('a transition moves one property, so that a reset in its midst lets the screen go (use-glide.ts says why)', () => {
  expect(transitions.length).toBeGreaterThan(0);
  expect(transitions.filter(({ value }) => value.includes(',') || /\ball\b|\binset\b/.test(value))).toEqual([]);
});
