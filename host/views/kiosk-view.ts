import type { KioskView } from '#core/bridge/contract.ts';
import { type ContentStore, type OfferedTopic, sourceLanguage } from '#core/content/content-store.ts';
import type { Language, LanguageCode } from '#core/languages/language-schema.ts';
import type { Settings } from '#core/settings/settings-schema.ts';

/** Languages patients can choose: offered and complete, in the clinic's order. English, or the first that is whole, stands in. */
export function offeredLanguages(settings: Settings, content: ContentStore): readonly Language[] {
  const offered = settings.offeredLanguages.flatMap((code) => content.languages.get(code)?.language ?? []);
  if (offered.length > 0) return offered;
  const standIn = content.languages.get(sourceLanguage) ?? [...content.languages.values()][0];
  return standIn === undefined ? [] : [standIn.language];
}

/** Whole topics in one language that staff have not hidden, in the package's order. */
export function shownTopics(code: LanguageCode, settings: Settings, content: ContentStore): readonly OfferedTopic[] {
  const hidden = new Set(settings.hiddenTopics);
  return [...(content.topics.get(code)?.values() ?? [])].filter(({ topic }) => !hidden.has(topic.id));
}

export function kioskView(settings: Settings, content: ContentStore, pause: KioskView['pause']): KioskView {
  const languages = offeredLanguages(settings, content);
  const usual = languages.find((language) => language.code === settings.defaultLanguage) ?? languages[0];
  return {
    clinicName: settings.clinicName,
    languages: [...languages],
    // With no language at all the page's own calm text shows, which is English.
    defaultLanguage: usual?.code ?? sourceLanguage,
    warnAfterSeconds: settings.warnAfterSeconds,
    answerSeconds: settings.answerSeconds,
    emergencyNumber: settings.emergencyNumber,
    isTrial: settings.draftsShown === null,
    pause,
    pixelsPerMillimetre: settings.pixelsPerMillimetre,
    hasTopics: languages.some((language) => shownTopics(language.code, settings, content).length > 0),
  };
}
