import { type ReactNode, useState } from 'react';
import { useWords } from '../i18n/language-context.ts';
import { BackButton, GoButton } from './buttons.tsx';

/** How many pages a `Paged` grid turned out to have, and the buttons that turn them. */
export function usePages(): readonly [number, (pages: number) => void] {
  return useState(1);
}

type Props = {
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
  readonly onBack: () => void;
  /** The word for turning on, and for leaving by way of the solid button on the last page. */
  readonly nextLabel?: string;
  readonly onEnd?: { readonly label: string; readonly onPress: () => void };
};

/** Back goes a page back, then leaves; Next turns the page while there is one. */
export function PageGo({ page, pages, onPage, onBack, nextLabel, onEnd }: Props): ReactNode {
  const words = useWords();
  const shown = Math.min(page, pages - 1);
  const hasMore = shown < pages - 1;
  const detail = pages > 1 ? words('topics.page', { page: shown + 1, pages }) : undefined;
  return (
    <>
      <BackButton label={words('go.back')} onPress={() => (shown > 0 ? onPage(shown - 1) : onBack())} />
      {hasMore ? <GoButton label={nextLabel ?? words('go.next')} detail={detail} onPress={() => onPage(shown + 1)} /> : null}
      {!hasMore && onEnd !== undefined ? <GoButton label={onEnd.label} onPress={onEnd.onPress} /> : null}
    </>
  );
}
