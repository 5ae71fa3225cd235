import type { Figure } from './figure-schema.ts';
import { completeSpine } from './resolve-spine.ts';

type Tree = { readonly [key: string]: unknown };
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where a path such as `L4-L5.herniation.depthMm` starts: in `spine`, unless it names the view. */
function keysOf(path: string): readonly string[] {
  const keys = path.split('.');
  return keys[0] === 'view' ? keys : ['spine', ...keys];
}

/** The number at a path, as it is drawn: one that the spine leaves out has its adult default. */
export function numberAt(figure: Figure, path: string): number | undefined {
  const at = (whole: unknown): unknown => keysOf(path).reduce<unknown>((tree, key) => (isTree(tree) ? tree[key] : undefined), whole);
  const value = at(figure) ?? ('spine' in figure ? at({ spine: completeSpine(figure.spine) }) : undefined);
  return typeof value === 'number' ? value : undefined;
}

/** The same figure with one number of it moved, unparsed. */
export function withNumber(figure: Figure, path: string, value: number): unknown {
  const put = (tree: unknown, [key, ...rest]: readonly string[]): unknown =>
    key === undefined ? value : { ...(isTree(tree) ? tree : {}), [key]: put(isTree(tree) ? tree[key] : undefined, rest) };
  return put(figure, keysOf(path));
}

/**
 * The figure as a visitor moves its `explore` number. Both ends of the way were parsed when the topic was loaded
 * (topic-completeness.ts), and every bound is an interval, so what lies between them is a figure too.
 */
export function exploredFigure(figure: Figure, value: number): Figure {
  return figure.explore === undefined ? figure : (withNumber(figure, figure.explore.path, value) as Figure);
}
