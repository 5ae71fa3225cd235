import { type ReactNode, useState } from 'react';
import type { OpenedTopic } from '#core/bridge/contract.ts';
import { sentencesOf } from '#core/content/marked-text.ts';
import { dateIn } from '../../i18n/date-in.ts';
import { useLanguageTexts, useWords } from '../../i18n/language-context.ts';
import { PackedList } from '../../ui/PackedList.tsx';
import { PageGo, usePages } from '../../ui/PageGo.tsx';
import { Heading, Screen } from '../../ui/Screen.tsx';

type Props = {
  readonly opened: OpenedTopic;
  /** The step that is asked about; null at the end of the walk. */
  readonly step: number | null;
  readonly onBack: () => void;
};

type Item = { readonly kind: 'more' | 'check'; readonly text: string } | { readonly kind: 'source'; readonly source: OpenedTopic['topic']['sources'][number] };

/**
 * What stands behind a step: a second paragraph for those who want one, who wrote and checked it, and where the facts come from.
 * Addresses are to read, not to open: the kiosk goes nowhere. Titles of sources stay in their own language.
 */
export function AboutScreen({ opened, step, onBack }: Props): ReactNode {
  const words = useWords();
  const [page, setPage] = useState(0);
  const [pages, setPages] = usePages();
  const { language } = useLanguageTexts();
  const { topic, text } = opened;
  const asked = step === null ? undefined : text.steps[topic.steps[step]?.id ?? ''];
  const items: readonly Item[] = [
    // Sentence by sentence, so that large text turns pages and is not set smaller.
    ...(asked?.more === undefined ? [] : sentencesOf(asked.more, language.code).map((sentence) => ({ kind: 'more' as const, text: sentence }))),
    { kind: 'check', text: `${words('about.written')} ${useCheckWords(opened)}` },
    ...topic.sources.map((source) => ({ kind: 'source' as const, source })),
  ];
  return (
    <Screen name="about" go={<PageGo page={page} pages={pages} onPage={setPage} onBack={onBack} />}>
      <Heading>{asked?.more === undefined ? words('related.sources') : asked.title}</Heading>
      <PackedList
        className="lines"
        keyOf={(item) => (item.kind === 'source' ? item.source.id : item.text)}
        items={items}
        page={page}
        onPages={setPages}
        columnEm={16}
        mostColumns={1}
        render={(item) => (item.kind === 'source' ? <Source source={item.source} /> : <p className={`about-${item.kind}`}>{item.text}</p>)}
      />
    </Screen>
  );
}

function useCheckWords({ checked }: OpenedTopic): string {
  const words = useWords();
  const { language } = useLanguageTexts();
  if (checked === null) return words('about.draft');
  return words('about.checked', { who: checked.by, date: dateIn(language, checked.on) });
}

function Source({ source }: { readonly source: OpenedTopic['topic']['sources'][number] }): ReactNode {
  return (
    <div className="source" lang="en" dir="ltr">
      <p className="source-title">{source.title}</p>
      <p className="source-detail">
        {source.publisher} · {new URL(source.url).host}
      </p>
    </div>
  );
}
