import { type ReactNode, useCallback, useState } from 'react';
import type { DangerListId } from '#core/content/topic-schema.ts';
import { DangerSignDrawing } from '../../figures/signs/DangerSignDrawing.tsx';
import { useLanguageTexts, useWords } from '../../i18n/language-context.ts';
import { BackButton, GoButton, OutlineButton } from '../../ui/buttons.tsx';
import { FitBox } from '../../ui/FitBox.tsx';
import { PackedList } from '../../ui/PackedList.tsx';
import { usePages } from '../../ui/PageGo.tsx';
import { Heading, Screen } from '../../ui/Screen.tsx';
import { Triangle } from '../../ui/symbols.tsx';

type Props = {
  readonly lists: readonly DangerListId[];
  /** Which of `lists` is shown. */
  readonly position: number;
  readonly onPosition: (position: number) => void;
  readonly onLeave: () => void;
  /** In "Get help now": the ways to somebody. */
  readonly help?: { readonly onCard: () => void; readonly onEmergency: () => void };
};

/** Danger signs: lists to read, never to tick. Calm: a rule, a triangle, ink on tint, one sign a line with its drawing. */
export function DangerSignsScreen({ lists, position, onPosition, onLeave, help }: Props): ReactNode {
  const words = useWords();
  const { shared, sharedReview } = useLanguageTexts();
  const [page, setPage] = useState(0);
  const [listPages, setListPages] = usePages();
  // Where what to do leaves no room for a sign, it has a page of its own.
  const [aloneAt, setAloneAt] = useState<number>();
  const isHeadAlone = aloneAt === position;
  const pages = listPages + (isHeadAlone ? 1 : 0);
  const list = shared.dangerLists[lists[Math.min(position, lists.length - 1)] ?? 'now'];
  const shown = Math.min(page, pages - 1);
  const back = (): void => {
    if (shown > 0) setPage(shown - 1);
    else if (position > 0 && help === undefined) onPosition(position - 1);
    else onLeave();
  };
  const isLastPage = shown >= pages - 1;
  const isFirstPage = shown === 0;
  const isHeadPage = isFirstPage && isHeadAlone;
  const nextList = lists[position + 1];
  const turnList = (): void => {
    setPage(0);
    onPosition(position + 1);
  };
  const giveWay = useCallback(() => setAloneAt(position), [position]);
  const head = (
    <>
      <header className="danger-head">
        <Triangle />
        <Heading>{list.title}</Heading>
      </header>
      {sharedReview === 'reviewed' || !isFirstPage ? null : <p className="draft-mark">{words('walk.draft')}</p>}
      {isFirstPage ? <p className="danger-action">{list.action}</p> : null}
      {isFirstPage ? <p className="danger-opening">{list.opening}</p> : null}
    </>
  );
  return (
    <Screen
      name="danger"
      go={
        <>
          <BackButton label={words('go.back')} onPress={back} />
          {help !== undefined && isLastPage ? <OutlineButton label={words('getHelp.nobody')} onPress={help.onEmergency} /> : null}
          {isLastPage ? null : (
            <MoreSigns
              isMain={help === undefined}
              detail={isHeadPage ? undefined : words('topics.page', { page: shown + 1, pages })}
              onPress={() => setPage(shown + 1)}
            />
          )}
          {help === undefined ? null : <GoButton label={words('getHelp.showCard')} onPress={help.onCard} />}
          {isLastPage && help === undefined && nextList !== undefined ? (
            <GoButton label={words('go.next')} detail={shared.dangerLists[nextList].title} onPress={turnList} />
          ) : null}
        </>
      }
    >
      <section className="danger-sheet">
        {isHeadPage ? <FitBox className="danger-alone">{head}</FitBox> : head}
        {isHeadPage ? null : (
          <PackedList
            key={`${position} ${isHeadAlone}`}
            className="signs"
            keyOf={(sign) => sign.id}
            items={list.signs}
            page={isHeadAlone ? shown - 1 : shown}
            onPages={setListPages}
            onFirstTooHigh={giveWay}
            columnEm={16}
            mostColumns={2}
            render={(sign) => (
              <div className="sign">
                <DangerSignDrawing sign={sign.id} />
                <p>{sign.text}</p>
              </div>
            )}
          />
        )}
      </section>
    </Screen>
  );
}

/** Turns the page. In "Get help now" the card is the one thing to do, so more signs stand back. */
function MoreSigns({ isMain, detail, onPress }: { readonly isMain: boolean; readonly detail: string | undefined; readonly onPress: () => void }): ReactNode {
  const words = useWords();
  return isMain ? (
    <GoButton label={words('danger.more')} detail={detail} onPress={onPress} />
  ) : (
    <OutlineButton label={words('danger.more')} onPress={onPress} />
  );
}
