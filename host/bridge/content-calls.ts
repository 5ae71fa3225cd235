import type { ContentStore } from '#core/content/content-store.ts';
import { failed, succeeded } from '#core/result.ts';
import type { Settings } from '#core/settings/settings-schema.ts';
import { catalogueView } from '#host/views/catalogue-view.ts';
import { offeredLanguages } from '#host/views/kiosk-view.ts';
import type { HandlersOf } from './handlers.ts';

const notOffered = failed({ kind: 'notOffered' as const });

export function contentCalls(content: ContentStore, settings: () => Settings): HandlersOf<'openLanguage' | 'openCatalogue' | 'openTopic'> {
  const isOffered = (code: string): boolean => offeredLanguages(settings(), content).some((language) => language.code === code);
  return {
    openLanguage: ({ language }) => {
      const texts = isOffered(language) ? content.languages.get(language) : undefined;
      return texts === undefined ? notOffered : succeeded(texts);
    },
    openCatalogue: ({ language }) => catalogueView(language, settings(), content),
    openTopic: ({ topic, language }) => {
      const isShown = isOffered(language) && !settings().hiddenTopics.includes(topic);
      const opened = isShown ? content.topics.get(language)?.get(topic) : undefined;
      return opened === undefined ? notOffered : succeeded(opened);
    },
  };
}
