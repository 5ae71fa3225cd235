import type { Finding, FindingKind } from '#e2e/measure/judge-facts.ts';

/** A finding, and where: `panel/language-size/screen`. */
export type FoundOnScreen = Finding & { readonly screen: string };

/** So many screens are named beside a finding; the rest is a number. */
const namedScreens = 4;

/** Worst first: what can't be read, then what can't be touched, then what looks wrong. */
const worstFirst: readonly FindingKind[] = ['cut', 'covered', 'sideways', 'labelsClose', 'target', 'gap', 'loneWord', 'edge', 'capHeight', 'inlineTarget'];
/** Found by the style sheet, not by the words: the same on every screen that has the class. */
const byClass: readonly FindingKind[] = ['gap', 'capHeight', 'target'];

/** One line for each thing found, however many screens show it; the worst kind first, then the most frequent. */
export function reportFindings(found: readonly FoundOnScreen[]): readonly string[] {
  const groups = new Map<string, { readonly kind: FindingKind; readonly screens: Set<string> }>();
  for (const { kind, what, detail, screen } of found) {
    const key = `${kind}: ${byClass.includes(kind) ? what.replaceAll(/ “[^”]*”/g, '') : what}: ${detail}`;
    const group = groups.get(key) ?? { kind, screens: new Set() };
    groups.set(key, group);
    group.screens.add(screen);
  }
  return [...groups]
    .sort(([, one], [, other]) => worstFirst.indexOf(one.kind) - worstFirst.indexOf(other.kind) || other.screens.size - one.screens.size)
    .map(([key, { screens }]) => `${key} (${screens.size}: ${[...screens].slice(0, namedScreens).join(', ')}${screens.size > namedScreens ? ', …' : ''})`);
}
