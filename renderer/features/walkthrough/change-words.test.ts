import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TFunction } from 'i18next';
import { describe, expect, it, test } from 'vitest';
import { topicSchema } from '#core/content/topic-schema.ts';
import { changesOnTheWay } from '#core/figures/explored-change.ts';
import { changeWords } from './change-words.ts';

const root = join(import.meta.dirname, '../../..');
const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
const topics = readdirSync(join(root, 'resources/topics')).map((name) => topicSchema.parse(read(`resources/topics/${name}`)));
const explored = topics.flatMap((topic) =>
  topic.steps.filter(({ figure }) => figure.explore !== undefined).map((step) => [topic.id, step.id, step.figure] as const),
);

/** The words of one language by key, as the screens find them. */
function wordsOf(code: string): TFunction<'ui'> {
  const texts = read(`locales/${code}/ui.json`);
  const find = (key: string): unknown => key.split('.').reduce<unknown>((tree, part) => (tree as Record<string, unknown> | undefined)?.[part], texts);
  return ((key: string) => find(key)) as unknown as TFunction<'ui'>;
}
const languages = [
  ['en', /drawing/],
  ['es', /dibujo/],
  ['ar', /الرسم/],
] as const;

describe.each(explored)('the slider of %s, %s', (_topic, _step, figure) => {
  const changes = changesOnTheWay(figure);

  it('says that something changes on its way', () => expect(changes.length).toBeGreaterThan(1));

  it.each(languages)('says it in %s, of the drawing, in whole sentences', (code, ofTheDrawing) => {
    for (const change of changes) {
      const sentence = changeWords(wordsOf(code), change);
      expect(sentence).toMatch(ofTheDrawing);
      expect(sentence).toMatch(/\.$/);
    }
  });
});

test.each(languages)('no sentence in %s speaks of pain: millimetres in a picture are no measure of it', (code) => {
  const { explore } = read(`locales/${code}/ui.json`) as { readonly explore: { readonly changes: unknown } };
  expect(JSON.stringify(explore.changes)).not.toMatch(/pain|hurt|ache|dolor|duele|ألم|يؤلم/);
});
