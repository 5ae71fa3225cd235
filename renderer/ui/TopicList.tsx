import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { CatalogueEntry } from '#core/bridge/contract.ts';
import { Picture } from '../figures/stage/Picture.tsx';
import { useWords } from '../i18n/language-context.ts';
import { PackedList } from './PackedList.tsx';

type Props = {
  readonly entries: readonly CatalogueEntry[];
  readonly page: number;
  readonly mostPerPage: number;
  readonly onPages: (pages: number) => void;
  readonly onTopic: (topic: string) => void;
};

/** Topics to choose from, each with its picture and how long it takes. Home and the end of a walkthrough both show it. */
export function TopicList({ entries, page, mostPerPage, onPages, onTopic }: Props): ReactNode {
  const words = useWords();
  return (
    <PackedList
      className="topics"
      keyOf={(entry) => entry.id}
      items={entries}
      page={page}
      onPages={onPages}
      columnEm={16}
      mostColumns={2}
      mostPerPage={mostPerPage}
      render={(entry) => (
        <Button className="topic" onPress={() => onTopic(entry.id)}>
          <Picture figure={entry.picture} />
          <span className="topic-words">
            <span className="topic-title">{entry.title}</span>
            <span className="topic-summary">{entry.summary}</span>
            <span className="topic-detail">{words('topics.minutes', { count: entry.minutes })}</span>
          </span>
        </Button>
      )}
    />
  );
}
