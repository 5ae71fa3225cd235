import type { LanguageCode } from '#core/languages/language-schema.ts';
import type { SettingName, Settings, SettingsChanges } from '#core/settings/settings-schema.ts';

/**
 * Which of the changes can't be taken. Ranges were checked with the schema; this is what depends on the package and on
 * the other settings.
 * @param complete the languages whose texts are complete
 */
export function refusedSettings(changes: SettingsChanges, settings: Settings, complete: ReadonlySet<LanguageCode>): readonly SettingName[] {
  const offered = changes.offeredLanguages ?? settings.offeredLanguages;
  const isOfferedGood = offered.every((code) => complete.has(code)) && new Set(offered).size === offered.length;
  const usual = changes.defaultLanguage ?? settings.defaultLanguage;
  const isDefaultGood = offered.includes(usual) && complete.has(usual);
  const concernsLanguages = changes.offeredLanguages !== undefined || changes.defaultLanguage !== undefined;
  return [
    ...(changes.offeredLanguages !== undefined && !isOfferedGood ? (['offeredLanguages'] as const) : []),
    ...(concernsLanguages && !isDefaultGood ? (['defaultLanguage'] as const) : []),
  ];
}
