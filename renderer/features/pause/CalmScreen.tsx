import type { ReactNode } from 'react';
import type { LanguageTexts } from '#core/bridge/contract.ts';
import { useWordsOf } from '../../i18n/language-context.ts';

type Props = { readonly reason: 'outOfService' | 'noTopics'; readonly languages: readonly LanguageTexts[] };

/** Nothing to do here, said calmly in every offered language. */
export function CalmScreen({ reason, languages }: Props): ReactNode {
  return (
    <main className="resting">
      {languages.map((texts) => (
        <CalmLine key={texts.language.code} reason={reason} texts={texts} />
      ))}
    </main>
  );
}

function CalmLine({ reason, texts }: { readonly reason: Props['reason']; readonly texts: LanguageTexts }): ReactNode {
  const words = useWordsOf(texts);
  return (
    <p className="card-text" lang={texts.language.code} dir={texts.language.direction}>
      {words(`calm.${reason}`)}
    </p>
  );
}
