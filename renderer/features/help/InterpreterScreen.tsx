import type { ReactNode } from 'react';
import type { LanguageTexts } from '#core/bridge/contract.ts';
import { useLanguageTexts, useWords, useWordsOf } from '../../i18n/language-context.ts';
import { BackButton } from '../../ui/buttons.tsx';
import { CardScreen, Heading } from '../../ui/Screen.tsx';

/** A card for the desk: I would like an interpreter, for this language. It is free (45 CFR 92.201). */
export function InterpreterScreen({ clinicTexts, onBack }: { readonly clinicTexts: LanguageTexts; readonly onBack: () => void }): ReactNode {
  const words = useWords();
  const staffWords = useWordsOf(clinicTexts);
  const { language } = useLanguageTexts();
  const staff = clinicTexts.language;
  return (
    <CardScreen go={<BackButton label={words('go.back')} onPress={onBack} />}>
      <div className="card">
        <Heading>{words('interpreter.card')}</Heading>
        <div className="card-second" lang={staff.code} dir={staff.direction}>
          {staff.code === language.code ? null : <p>{staffWords('interpreter.card')}</p>}
          <p>{staffWords('interpreter.language', { language: `${language.englishName} (${language.nativeName})` })}</p>
        </div>
      </div>
      <p className="under-card">
        {words('interpreter.free')} {words('getHelp.cardRead')}
      </p>
    </CardScreen>
  );
}
