import type { CatalogueEntry } from '#core/bridge/contract.ts';
import type { CarePath } from '#core/content/care-path-schema.ts';

export type ShownPath = { readonly id: string; readonly title: string; readonly entries: readonly CatalogueEntry[] };

/** The paths with those of their topics that can be opened here, in the path's order; one that has none left is not shown. */
export function shownPaths(paths: readonly CarePath[], catalogue: readonly CatalogueEntry[]): readonly ShownPath[] {
  return paths
    .map(({ id, title, topics }) => ({ id, title, entries: topics.flatMap((topic) => catalogue.find((entry) => entry.id === topic) ?? []) }))
    .filter(({ entries }) => entries.length > 0);
}
