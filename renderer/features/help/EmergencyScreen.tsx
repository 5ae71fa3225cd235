import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language-context.ts';
import { BackButton } from '../../ui/buttons.tsx';
import { CardScreen, Heading } from '../../ui/Screen.tsx';

/** For when nobody is at the desk. A number to dial stands in 0-9, left to right, in every language. */
export function EmergencyScreen({ number, onBack }: { readonly number: string; readonly onBack: () => void }): ReactNode {
  const words = useWords();
  return (
    <CardScreen go={<BackButton label={words('go.back')} onPress={onBack} />}>
      <Heading>{words('getHelp.nobody')}</Heading>
      <p className="card-text">{words('getHelp.emergency')}</p>
      <p className="emergency-number" dir="ltr" lang="en">
        {number}
      </p>
      <p className="under-card">{words('getHelp.notCalled')}</p>
    </CardScreen>
  );
}
