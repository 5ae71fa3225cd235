import { pluralCategories, pluralKeyOf } from '#core/content/plural-keys.ts';
import type { LanguageCode } from '#core/languages/language-schema.ts';

/** A tree of texts, as JSON holds it. */
type Tree = string | readonly Tree[] | { readonly [key: string]: Tree };

/**
 * The same keys with empty texts. An empty text is refused by the loader with its place, so nothing half-translated is ever offered.
 * @param isKept places that are no text: ids, for example; `key` is the last part, `''` for an element of a list
 */
export function emptied(tree: Tree, isKept: (key: string) => boolean = () => false, key = ''): Tree {
  if (isKept(key)) return tree;
  if (typeof tree === 'string') return '';
  if (isList(tree)) return tree.map((item) => emptied(item, isKept));
  return Object.fromEntries(Object.entries(tree).map(([name, value]) => [name, emptied(value, isKept, name)]));
}

/** As `emptied`, with the plural forms of the language in place of the English ones. */
export function emptiedUi(ui: Tree, code: LanguageCode): Tree {
  if (typeof ui === 'string' || isList(ui)) return '';
  return Object.fromEntries(
    Object.entries(ui).flatMap(([key, value]) => {
      const plural = pluralKeyOf(key);
      if (plural === undefined) return [[key, emptiedUi(value, code)]];
      return plural.category === 'other' ? pluralCategories(code).map((category) => [`${plural.stem}_${category}`, '']) : [];
    }),
  );
}

const isList = (tree: Tree): tree is readonly Tree[] => Array.isArray(tree);

/** JSON as our files have it: two spaces, a line break at the end, short lists of words on one line. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(/\[\s+("[^"\]]*"(?:,\s+"[^"\]]*")*)\s+\]/g, (_, items: string) => `[${items.replace(/,\s+/g, ', ')}]`)}\n`;
}
