import { expect, it } from 'vitest';
import type { CatalogueEntry } from '#core/bridge/contract.ts';
import { shownPaths } from './shown-paths.ts';

const entry = (id: string) => ({ id }) as CatalogueEntry;
const path = { id: 'before-scan', title: 'Before my scan', topics: ['mri', 'ct-scan', 'x-ray'] };

it('a path shows the topics that can be opened here, in its own order', () => {
  const [shown] = shownPaths([path], [entry('x-ray'), entry('sciatica'), entry('mri')]);
  expect(shown).toEqual({ id: 'before-scan', title: 'Before my scan', entries: [entry('mri'), entry('x-ray')] });
});

it('a path whose topics are all hidden or not in this language is not shown', () => {
  expect(shownPaths([path], [entry('sciatica')])).toEqual([]);
});
