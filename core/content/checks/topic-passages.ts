import type { ContentStore, OfferedTopic } from '#core/content/content-store.ts';
import { plainText } from '#core/content/marked-text.ts';
import type { TopicText } from '#core/content/topic-schema.ts';
import type { LanguageCode } from '#core/languages/language-schema.ts';

/** One text of a topic, with its place in the file. `text` is as read: marks replaced by their words. */
export type Passage = { readonly path: string; readonly text: string };

export type TopicInLanguage = OfferedTopic & { readonly code: LanguageCode; readonly file: string };

/** Every whole topic in every complete language. */
export function topicsInLanguages({ topics }: ContentStore): readonly TopicInLanguage[] {
  return [...topics].flatMap(([code, offered]) =>
    [...offered.values()].map((topic) => ({ ...topic, code, file: `locales/${code}/topics/${topic.topic.id}.json` })),
  );
}

/** Every text of a topic, in the file's order. */
export function topicPassages(text: TopicText): readonly Passage[] {
  return passagesOf(text);
}

/** Every text in a tree of texts, as read; the path is dotted. */
export function passagesOf(texts: unknown, path = ''): readonly Passage[] {
  if (typeof texts === 'string') return [{ path, text: plainText(texts) }];
  if (typeof texts !== 'object' || texts === null) return [];
  return Object.entries(texts).flatMap(([key, value]) => passagesOf(value, path === '' ? key : `${path}.${key}`));
}
