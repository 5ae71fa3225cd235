import type { ReactNode } from 'react';
import { useLanguageTexts, useWords } from '../../i18n/language-context.ts';
import { BackButton } from '../../ui/buttons.tsx';
import { CardScreen, Heading } from '../../ui/Screen.tsx';

/** What a word means, in one sentence. */
export function TermScreen({ term, onClose }: { readonly term: string; readonly onClose: () => void }): ReactNode {
  const words = useWords();
  const { glossary } = useLanguageTexts();
  const entry = glossary.terms[term];
  if (entry === undefined) throw new RangeError('A text marks only terms of the glossary');
  return (
    <CardScreen go={<BackButton label={words('go.back')} onPress={onClose} />}>
      <Heading>{entry.term}</Heading>
      {entry.english === undefined ? null : (
        <p className="term-english" lang="en" dir="ltr">
          {entry.english}
        </p>
      )}
      <p className="card-text">{entry.definition}</p>
    </CardScreen>
  );
}
