/** Reads colours out of style sheets as they are written, for tests of contrast. */
export type Rule = { readonly media: string; readonly selector: string; readonly properties: ReadonlyMap<string, string> };

/** Every rule of a sheet with the media query around it. */
export function rulesOf(sheet: string): readonly Rule[] {
  const css = sheet.replaceAll(/\/\*.*?\*\//gs, '');
  const rules: Rule[] = [];
  const read = (from: string, media: string): void => {
    for (const [selector, body] of blocksOf(from)) {
      if (selector.startsWith('@media')) read(body, selector.slice('@media'.length).trim());
      else if (!selector.startsWith('@')) rules.push({ media, selector, properties: propertiesOf(body) });
    }
  };
  read(css, '');
  return rules;
}

function blocksOf(css: string): readonly (readonly [string, string])[] {
  const blocks: (readonly [string, string])[] = [];
  let start = 0;
  for (let open = css.indexOf('{'); open >= 0; open = css.indexOf('{', start)) {
    let depth = 1;
    let at = open + 1;
    for (; depth > 0 && at < css.length; at += 1) depth += css[at] === '{' ? 1 : css[at] === '}' ? -1 : 0;
    // A statement such as an import may stand before the selector.
    const selector = css.slice(start, open).split(';').at(-1)?.trim() ?? '';
    blocks.push([selector, css.slice(open + 1, at - 1)]);
    start = at;
  }
  return blocks;
}

function propertiesOf(body: string): ReadonlyMap<string, string> {
  return new Map(Array.from(body.matchAll(/([\w-]+)\s*:\s*([^;]+);/g), ([, name = '', value = '']) => [name, value.trim()] as const));
}

/** The colour a custom property stands for, as #rrggbb; undefined where it is none. */
export function colourOf(name: string, tokens: ReadonlyMap<string, string>): string | undefined {
  const value = tokens.get(name) ?? '';
  const [, reference] = /^var\(\s*(--[\w-]+)/.exec(value) ?? [];
  if (reference !== undefined) return colourOf(reference, tokens);
  return /^#[0-9a-f]{6}$/i.test(value) ? value.toLowerCase() : undefined;
}

/** WCAG 2.2, contrast ratio: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A colour painted over another at some opacity. */
export function painted(colour: string, opacity: number, over: string): string {
  const ground = channels(over);
  const mixed = channels(colour).map((value, index) => Math.round((value * opacity + (ground[index] ?? 0) * (1 - opacity)) * 255));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
}
