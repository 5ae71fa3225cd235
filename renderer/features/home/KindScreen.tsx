import type { ReactNode } from 'react';
import type { CatalogueEntry } from '#core/bridge/contract.ts';
import type { TopicKind } from '#core/content/topic-schema.ts';
import { useWords } from '../../i18n/language-context.ts';
import { PageGo, usePages } from '../../ui/PageGo.tsx';
import { Heading, Screen } from '../../ui/Screen.tsx';
import { TopicList } from '../../ui/TopicList.tsx';
import { kindPictures } from './kind-pictures.ts';

type Props = {
  readonly kind: TopicKind;
  readonly entries: readonly CatalogueEntry[];
  readonly page: number;
  readonly mostPerPage: number;
  readonly onPage: (page: number) => void;
  readonly onTopic: (topic: string) => void;
  readonly onBack: () => void;
};

/** The topics of one kind, each with its picture and how long it takes. */
export function KindScreen({ kind, entries, page, mostPerPage, onPage, onTopic, onBack }: Props): ReactNode {
  const words = useWords();
  const [pages, setPages] = usePages();
  return (
    <Screen
      name="kind"
      art={kindPictures[kind]}
      go={<PageGo page={page} pages={pages} onPage={onPage} onBack={onBack} nextLabel={words('topics.morePages')} />}
    >
      <Heading>{words(`kinds.${kind}`)}</Heading>
      <TopicList entries={entries} page={page} mostPerPage={mostPerPage} onPages={setPages} onTopic={onTopic} />
    </Screen>
  );
}
