import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import type { CatalogueEntry } from '#core/bridge/contract.ts';
import type { TopicKind } from '#core/content/topic-schema.ts';
import { Picture } from '../../figures/stage/Picture.tsx';
import { useLanguageTexts, useWords } from '../../i18n/language-context.ts';
import { OutlineButton } from '../../ui/buttons.tsx';
import { Paged } from '../../ui/Paged.tsx';
import { PageGo, usePages } from '../../ui/PageGo.tsx';
import { Heading, Screen } from '../../ui/Screen.tsx';
import { Triangle } from '../../ui/symbols.tsx';
import { kindPictures } from './kind-pictures.ts';

/** As a patient would say it: what I have, my test, treatments, my operation, getting better, good to know. */
const kindsInOrder: readonly TopicKind[] = ['condition', 'test', 'treatment', 'surgery', 'recovery', 'guide'];

type Props = {
  readonly catalogue: readonly CatalogueEntry[];
  /** The language was changed inside a topic that it does not have. */
  readonly isTopicMissed: boolean;
  readonly onKind: (kind: TopicKind) => void;
  readonly onDangerSigns: () => void;
  /** Left out where no path can be shown. */
  readonly onPaths: (() => void) | undefined;
};

export function HomeScreen({ catalogue, isTopicMissed, onKind, onDangerSigns, onPaths }: Props): ReactNode {
  const words = useWords();
  const { language } = useLanguageTexts();
  const [page, setPage] = useState(0);
  const [pages, setPages] = usePages();
  const kinds = kindsInOrder.filter((kind) => catalogue.some((entry) => entry.kind === kind));
  // Where the tiles need more than one page, the band turns pages and what stood on it are tiles too.
  const isCrowded = pages > 1;
  return (
    <Screen
      name="home"
      go={
        isCrowded ? (
          <PageGo
            page={page}
            pages={pages}
            onPage={setPage}
            onBack={() => setPage(pages - 1)}
            onEnd={{ label: words('go.start'), onPress: () => setPage(0) }}
          />
        ) : (
          <>
            {onPaths === undefined ? null : <OutlineButton label={words('home.paths')} onPress={onPaths} />}
            <Button className="button danger" onPress={onDangerSigns}>
              <Triangle />
              <span className="button-label">{words('home.dangerSigns')}</span>
            </Button>
          </>
        )
      }
    >
      <Heading>{words('home.title')}</Heading>
      {isTopicMissed ? (
        <p className="notice" role="status">
          {words('home.languageNote', { language: language.nativeName })}
        </p>
      ) : null}
      <Paged
        className="tiles"
        keyOf={(kind) => kind}
        items={isCrowded ? [...kinds, ...(onPaths === undefined ? [] : (['paths'] as const)), 'dangerSigns' as const] : kinds}
        page={page}
        onPages={setPages}
        itemEm={{ width: 6.4, height: 4.6 }}
        mostPerPage={6}
        render={(kind) =>
          kind === 'dangerSigns' ? (
            <Button className="tile tile-danger" onPress={onDangerSigns}>
              <Triangle />
              <span className="tile-label">{words('home.dangerShort')}</span>
            </Button>
          ) : kind === 'paths' ? (
            <Button className="tile tile-paths" onPress={() => onPaths?.()}>
              <span className="tile-label">{words('home.paths')}</span>
            </Button>
          ) : (
            <Button className="tile" onPress={() => onKind(kind)}>
              <Picture figure={kindPictures[kind]} />
              <span className="tile-label">{words(`kinds.${kind}`)}</span>
              <span className="tile-count">{words('topics.count', { count: catalogue.filter((entry) => entry.kind === kind).length })}</span>
            </Button>
          )
        }
      />
    </Screen>
  );
}
