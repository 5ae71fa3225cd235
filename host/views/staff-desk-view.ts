import type { StaffDesk } from '#core/bridge/contract.ts';
import { type ContentStore, sourceLanguage } from '#core/content/content-store.ts';
import type { LoadedSettings } from '#core/settings/load-settings.ts';
import { kioskView } from './kiosk-view.ts';

/** Everything the staff area shows. No PIN, no hash, no lock-out. */
export function staffDeskView(loaded: LoadedSettings, content: ContentStore, notices: readonly string[], version: string): StaffDesk {
  return {
    settings: loaded.settings,
    origins: loaded.origins,
    isReadOnly: loaded.isReadOnly,
    languages: [...content.languages.values()].map(({ language, sharedReview }) => ({
      language,
      sharedReview,
      topics: content.topics.get(language.code)?.size ?? 0,
    })),
    topics: packageTopics(content, kioskView(loaded.settings, content, 'none').defaultLanguage),
    notices: [...notices],
    version,
  };
}

/** Every topic that is whole in some language; its title in the clinic's language, else in English, else in any it has. */
function packageTopics(content: ContentStore, titleLanguage: string): StaffDesk['topics'] {
  const ids = [...new Set([...content.topics.values()].flatMap((topics) => [...topics.keys()]))].sort();
  return ids.flatMap((id) => {
    const languages = [...content.topics].filter(([, topics]) => topics.has(id)).map(([code]) => code);
    const shownIn = [titleLanguage, sourceLanguage, ...languages].find((code) => languages.includes(code));
    const offered = shownIn === undefined ? undefined : content.topics.get(shownIn)?.get(id);
    return offered === undefined ? [] : [{ id, kind: offered.topic.kind, title: offered.text.title, languages }];
  });
}
