import { useCallback, useState } from 'react';
import type { KioskBridge, OpenedTopic } from '#core/bridge/contract.ts';
import type { Language } from '#core/languages/language-schema.ts';
import { loadFonts } from '../i18n/fonts.ts';

export type TopicShelf = {
  readonly find: (topic: string, language: string) => OpenedTopic | undefined;
  /** Opens a topic before the screen turns to it: a visitor never waits in front of an empty page. */
  readonly open: (topic: string, language: string) => Promise<OpenedTopic | undefined>;
};

const keyOf = (topic: string, language: string): string => `${language}/${topic}`;

/** The topics this visitor has opened. It lives in the visit's tree and goes with it. */
export function useTopicShelf(bridge: KioskBridge, languages: readonly Language[]): TopicShelf {
  const [opened, setOpened] = useState<ReadonlyMap<string, OpenedTopic>>(new Map());
  const find = useCallback((topic: string, language: string) => opened.get(keyOf(topic, language)), [opened]);
  const open = useCallback(
    async (topic: string, language: string) => {
      const known = opened.get(keyOf(topic, language));
      if (known !== undefined) return known;
      const answer = await bridge.openTopic({ topic, language });
      if (!answer.ok) return undefined;
      const fonts = languages.find(({ code }) => code === language);
      if (fonts !== undefined) await loadFonts(fonts, answer.value.text);
      setOpened((before) => new Map(before).set(keyOf(topic, language), answer.value));
      return answer.value;
    },
    [bridge, languages, opened],
  );
  return { find, open };
}
