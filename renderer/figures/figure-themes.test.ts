import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { colourOf, contrast, painted, type Rule, rulesOf } from './testing/theme-colours.ts';

const here = import.meta.dirname;
const files = [join(here, '../ui/tokens.css'), ...readdirSync(here, { recursive: true, encoding: 'utf8' }).map((name) => join(here, name))];
const rules: readonly Rule[] = files.filter((name) => name.endsWith('.css')).flatMap((name) => rulesOf(readFileSync(name, 'utf8')));

type Theme = 'light' | 'dark' | 'soft' | 'contrast' | 'print';
const themes: readonly Theme[] = ['light', 'dark', 'soft', 'contrast', 'print'];

/** What custom properties are in a theme, on the sheet: the theme's stand nearer than those of the root. */
function tokensIn(theme: Theme): ReadonlyMap<string, string> {
  const media = theme === 'print' ? 'print' : 'screen';
  const own = rules.filter((rule) => rule.media === media && rule.selector === (theme === 'print' ? ':root' : `[data-theme="${theme}"]`));
  const usual = rules.filter((rule) => rule.media === '' && rule.selector === ':root');
  return new Map([...usual, ...own].flatMap(({ properties }) => [...properties].filter(([name]) => name.startsWith('--'))));
}
const tokens = new Map(themes.map((theme) => [theme, tokensIn(theme)]));
function colour(theme: Theme, name: string): string {
  const found = colourOf(`--${name}`, tokens.get(theme) ?? new Map());
  if (found === undefined) throw new RangeError(`--${name} is no colour in ${theme}`);
  return found;
}
const softOpacity = Number(rules.find(({ selector }) => selector === '[data-theme="soft"] .figure-stage-drawing')?.properties.get('opacity'));
/** A colour as it stands in a drawing: the soft theme lets the ground through. */
const drawn = (theme: Theme, name: string): string =>
  theme === 'soft' ? painted(colour(theme, name), softOpacity, colour(theme, 'ground')) : colour(theme, name);

describe.each(themes)('%s', (theme) => {
  const at = (one: string, other: string): number => contrast(colour(theme, one), colour(theme, other));

  test('words are 7:1 or more on what they stand on', () => {
    const pairs: readonly (readonly [string, string])[] = [
      ...['ink', 'quiet', 'go', 'danger', 'notice'].map((words) => [words, 'ground'] as const),
      ...['ink', 'quiet'].flatMap((words) => ['surface', 'sunk'].map((on) => [words, on] as const)),
      ['on-go', 'go'],
      ['on-go', 'go-pressed'],
      ['on-danger', 'danger'],
      ['ink', 'danger-tint'],
      ['danger', 'danger-tint'],
      ['notice', 'notice-tint'],
    ];
    // A hundredth is rounding in whole steps of 255.
    for (const [one, other] of pairs) expect(at(one, other), `${one} on ${other}`).toBeGreaterThanOrEqual(6.99);
  });

  test('edges of controls and the ring of focus are 3:1 or more', () => {
    for (const on of ['ground', 'surface']) expect(at('line', on), `line on ${on}`).toBeGreaterThanOrEqual(3);
    expect(Math.max(at('focus', 'ground'), at('focus-gap', 'ground'))).toBeGreaterThanOrEqual(3);
    expect(at('focus', 'focus-gap')).toBeGreaterThanOrEqual(3);
  });
});

/** Each tissue's fills and its line (tissue.css). */
const tissues: Readonly<Record<string, { readonly line: string; readonly fills: readonly string[] }>> = {
  bone: { line: 'bone-line', fills: ['bone', 'bone-cut'] },
  disk: { line: 'disk-line', fills: ['disk-ring', 'disk-core'] },
  nerve: { line: 'nerve-line', fills: ['nerve', 'nerve-sac'] },
  ligament: { line: 'ligament-line', fills: ['ligament'] },
  muscle: { line: 'muscle-line', fills: ['muscle'] },
  metal: { line: 'metal-line', fills: ['metal'] },
};

/** Black tissues of high contrast are told apart by white strands and by their shape: they have no line to be seen. */
const isBlack = (theme: Theme, fill: string): boolean => theme === 'contrast' && colour(theme, fill) === '#000000';

describe.each(['light', 'dark', 'soft', 'contrast', 'print'] as const)('tissues in %s', (theme) => {
  const at = (one: string, other: string): number => contrast(drawn(theme, one), drawn(theme, other));

  test('a line is 3:1 or more against its own tissue', () => {
    for (const { line, fills } of Object.values(tissues)) {
      for (const fill of fills.filter((one) => !isBlack(theme, one))) expect(at(line, fill), `${line} on ${fill}`).toBeGreaterThanOrEqual(3);
    }
  });

  test('a tissue’s edge is 3:1 or more against the ground: by its line, or, where that is a gap of ground, by its fill', () => {
    for (const { line, fills } of Object.values(tissues)) {
      for (const fill of fills) expect(Math.max(at(line, 'ground'), at(fill, 'ground')), `${fill} on the ground`).toBeGreaterThanOrEqual(3);
    }
  });

  test('where two tissues meet, one of their lines is 3:1 or more against both', () => {
    const all = Object.values(tissues)
      .flatMap(({ line, fills }) => fills.map((fill) => ({ line, fill })))
      .filter(({ fill }) => !isBlack(theme, fill));
    for (const one of all) {
      for (const other of all) {
        const best = Math.max(...[one.line, other.line].map((line) => Math.min(at(line, one.fill), at(line, other.fill))));
        expect(best, `between ${one.fill} and ${other.fill}`).toBeGreaterThanOrEqual(3);
      }
    }
  });

  test('what presses on a nerve is 3:1 or more against its own edge', () => {
    if (theme === 'dark') expect(at('pressure-edge', 'ground')).toBeGreaterThanOrEqual(3);
    expect(at('pressure', 'pressure-edge')).toBeGreaterThanOrEqual(3);
  });
});

describe('people in the dark', () => {
  const ground = colour('dark', 'ground');
  const contour = colour('dark', 'quiet');
  const lit = rules.find(({ selector }) => selector.includes('[data-theme="dark"]') && selector.includes('.person-amina'))?.selector ?? '';
  const hasContour = (person: string, tone: string): boolean => new RegExp(String.raw`\.person-${person} :is\([^)]*\.tone-${tone}\b`).test(lit);
  const people = rules.flatMap(({ selector, properties }) => {
    const [, person] = /^\.person-(\w+)$/.exec(selector) ?? [];
    return person === undefined
      ? []
      : [...properties].filter(([name]) => properties.has(`${name}-line`)).map(([name, fill]) => [person, name.slice(2), fill] as const);
  });

  test('are all there', () => expect(new Set(people.map(([person]) => person)).size).toBe(6));

  test.each(people)('the edge of %s’s %s (%s) is 3:1 or more against what it is of, and seen against the ground', (person, tone, fill) => {
    // A scarf or grey hair is not everybody's, but costs nothing here.
    const line = hasContour(person, tone) ? contour : ground;
    expect(contrast(line, fill)).toBeGreaterThanOrEqual(3);
    expect(Math.max(contrast(line, ground), contrast(fill, ground))).toBeGreaterThanOrEqual(3);
  });
});

describe('high contrast', () => {
  /** Pictures that machines make are pictures within the picture. */
  const isPicture = (name: string): boolean => /^--(picture|bone-scan|room-screen)\b/.test(name);
  const named = [...tokensIn('light')].filter(([name]) => colourOf(name, tokensIn('light')) !== undefined && !isPicture(name)).map(([name]) => name);

  it.each(named)('%s is black or white', (name) => {
    expect(colourOf(name, tokensIn('contrast')), 'give it a place in figure-themes.css').toMatch(/^#(000000|ffffff)$/);
  });
});

test('the soft theme has words between 7 and 8 to 1, and no pure white', () => {
  for (const words of ['ink', 'quiet', 'go', 'danger', 'notice'])
    expect(contrast(colour('soft', words), colour('soft', 'ground')), words).toBeLessThanOrEqual(8);
  for (const paper of ['ground', 'surface', 'sunk']) expect(colour('soft', paper)).not.toBe('#ffffff');
});

test('on paper every theme prints as daylight does, on white: themes are for the glass alone', () => {
  for (const { media, selector } of rules.filter((rule) => rule.selector.includes('data-theme'))) expect(media, selector).toBe('screen');
  expect(colour('print', 'ground')).toBe('#ffffff');
});
