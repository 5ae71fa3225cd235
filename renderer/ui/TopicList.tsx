import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { CatalogueEntry } from '#core/bridge/contract.ts';
import { Picture } from '../figures/stage/Picture.tsx';
import { useWords } from '../i18n/language-context.ts';
import { PackedList } from './PackedList.tsx';
import { Triangle } from './symbols.tsx';

type Props = {
  readonly entries: readonly CatalogueEntry[];
  readonly page: number;
  readonly mostPerPage: number;
  readonly onPages: (pages: number) => void;
  readonly onTopic: (topic: string) => void;
  /** With it, the warning signs stand first. */
  readonly onDangerSigns?: (() => void) | undefined;
};

/** Topics to choose from, each with its picture and how long it takes. Home and the end of a walkthrough both show it. */
export function TopicList({ entries, page, mostPerPage, onPages, onTopic, onDangerSigns }: Props): ReactNode {
  const words = useWords();
  return (
    <PackedList
      className="topics"
      keyOf={(entry) => (entry === 'dangerSigns' ? entry : entry.id)}
      items={onDangerSigns === undefined ? entries : ['dangerSigns' as const, ...entries]}
      page={page}
      onPages={onPages}
      columnEm={16}
      mostColumns={2}
      mostPerPage={mostPerPage}
      render={(entry) =>
        entry === 'dangerSigns' ? (
          <Button className="topic topic-danger" onPress={() => onDangerSigns?.()}>
            <Triangle />
            <span className="topic-title">{words('home.dangerSigns')}</span>
          </Button>
        ) : (
          <Button className="topic" onPress={() => onTopic(entry.id)}>
            <Picture figure={entry.picture} />
            <span className="topic-words">
              <span className="topic-title">{entry.title}</span>
              <span className="topic-summary">{entry.summary}</span>
              <span className="topic-detail">{words('topics.minutes', { count: entry.minutes })}</span>
            </span>
          </Button>
        )
      }
    />
  );
}
