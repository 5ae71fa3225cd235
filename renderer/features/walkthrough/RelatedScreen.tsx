import type { ReactNode } from 'react';
import type { CatalogueEntry } from '#core/bridge/contract.ts';
import { useWords } from '../../i18n/language-context.ts';
import { BackButton, GoButton, OutlineButton } from '../../ui/buttons.tsx';
import { usePages } from '../../ui/PageGo.tsx';
import { Heading, Screen } from '../../ui/Screen.tsx';
import { TopicList } from '../../ui/TopicList.tsx';

type Props = {
  readonly entries: readonly CatalogueEntry[];
  readonly page: number;
  readonly onPage: (page: number) => void;
  /** On a path of topics: the one that comes next. */
  readonly nextOfPath: CatalogueEntry | undefined;
  readonly onTopic: (topic: string) => void;
  readonly onNextOfPath: (topic: string) => void;
  /** Left out where the topic has none of its own. */
  readonly onDangerSigns: (() => void) | undefined;
  readonly onSources: () => void;
  readonly onBack: () => void;
  readonly onLeave: () => void;
};

/** The end of a walkthrough: when to get help, what else there is, and where this came from. */
export function RelatedScreen({ entries, page, onPage, nextOfPath, onTopic, onNextOfPath, onDangerSigns, onSources, onBack, onLeave }: Props): ReactNode {
  const words = useWords();
  const [pages, setPages] = usePages();
  const shown = Math.min(page, pages - 1);
  return (
    <Screen
      name="related"
      go={
        <>
          <BackButton label={words('go.back')} onPress={() => (shown > 0 ? onPage(shown - 1) : onBack())} />
          <OutlineButton label={words('walk.toSources')} onPress={onSources} />
          {shown < pages - 1 ? (
            <GoButton label={words('topics.morePages')} onPress={() => onPage(shown + 1)} />
          ) : nextOfPath === undefined ? (
            <GoButton label={words('walk.finish')} onPress={onLeave} />
          ) : (
            <GoButton label={words('go.next')} detail={nextOfPath.title} onPress={() => onNextOfPath(nextOfPath.id)} />
          )}
        </>
      }
    >
      <Heading>{words('related.title')}</Heading>
      <TopicList entries={entries} page={shown} mostPerPage={8} onPages={setPages} onTopic={onTopic} onDangerSigns={onDangerSigns} />
    </Screen>
  );
}
