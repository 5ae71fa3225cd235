import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { languagesFileSchema } from '#core/languages/language-schema.ts';

const read = (path: string): string => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');

it('the font of every language is among those of the sheet, so that each can be named on every screen', () => {
  const stack = /font-family: var\(--font-script\), ([^;]+);/.exec(read('renderer/ui/base.css'))?.[1];
  const fonts = languagesFileSchema.parse(JSON.parse(read('locales/languages.json'))).map(({ font }) => `"${font}"`);
  expect(stack?.split(', ')).toEqual(expect.arrayContaining(fonts));
});
