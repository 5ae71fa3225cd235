import { useMemo } from 'react';
import { changesOnTheWay, exploredChange } from '#core/figures/explored-change.ts';
import { exploredFigure } from '#core/figures/explored-figure.ts';
import type { Figure } from '#core/figures/figure-schema.ts';
import { useWords } from '../../i18n/language-context.ts';
import { changeWords } from './change-words.ts';

/** What a visitor's number does to the drawing, in words. */
export type ChangeInWords = {
  readonly now: string;
  /** Every sentence on the way from one end to the other. */
  readonly all: readonly string[];
  /** The sentence for another number. */
  readonly at: (value: number) => string | undefined;
};

/** Null where the figure has no such number, or none that there are words for. */
export function useChangeWords(figure: Figure): ChangeInWords | null {
  const words = useWords();
  const way = JSON.stringify(exploredFigure(figure, figure.explore?.from ?? 0));
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the same way, wherever on it the visitor is.
  const all = useMemo(() => changesOnTheWay(figure).map((change) => changeWords(words, change)), [way, words]);
  const change = useMemo(() => exploredChange(figure), [figure]);
  if (change === null) return null;
  return {
    now: changeWords(words, change),
    all,
    at: (value) => {
      const other = exploredChange(exploredFigure(figure, value));
      return other === null ? undefined : changeWords(words, other);
    },
  };
}
