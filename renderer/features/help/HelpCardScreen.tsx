import type { ReactNode } from 'react';
import type { LanguageTexts } from '#core/bridge/contract.ts';
import { useLanguageTexts, useWords, useWordsOf } from '../../i18n/language-context.ts';
import { BackButton, OutlineButton } from '../../ui/buttons.tsx';
import { CardScreen, Heading } from '../../ui/Screen.tsx';

type Props = { readonly clinicTexts: LanguageTexts; readonly onBack: () => void; readonly onEmergency: () => void };

/**
 * A card to show to somebody, in the visitor's language and the staff's. It calls nobody and says so; nothing is sent,
 * ticked or stored (design.md, section 1).
 */
export function HelpCardScreen({ clinicTexts, onBack, onEmergency }: Props): ReactNode {
  const words = useWords();
  const staffWords = useWordsOf(clinicTexts);
  const texts = useLanguageTexts();
  const staff = clinicTexts.language;
  return (
    <CardScreen
      go={
        <>
          <BackButton label={words('go.back')} onPress={onBack} />
          <OutlineButton label={words('getHelp.nobody')} onPress={onEmergency} />
        </>
      }
    >
      <div className="card card-danger">
        <Heading>{words('getHelp.card')}</Heading>
        {staff.code === texts.language.code ? null : (
          <p className="card-second" lang={staff.code} dir={staff.direction}>
            {staffWords('getHelp.card')}
          </p>
        )}
      </div>
      <p className="under-card">
        {words('getHelp.cardRead')} {words('getHelp.notCalled')}
      </p>
    </CardScreen>
  );
}
