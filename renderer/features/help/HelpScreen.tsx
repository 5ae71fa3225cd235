import { Hand, MessagesSquare } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language-context.ts';
import { ChoiceList } from '../../ui/ChoiceList.tsx';
import { Triangle } from '../../ui/symbols.tsx';

type Props = { readonly onNow: () => void; readonly onInterpreter: () => void; readonly onHowTo: () => void; readonly onClose: () => void };

export function HelpScreen({ onNow, onInterpreter, onHowTo, onClose }: Props): ReactNode {
  const words = useWords();
  return (
    <ChoiceList
      name="help"
      title={words('help.title')}
      onBack={onClose}
      choices={[
        { id: 'now', label: words('help.now'), icon: <Triangle />, tone: 'danger', onPress: onNow },
        { id: 'interpreter', label: words('help.interpreter'), icon: <MessagesSquare />, onPress: onInterpreter },
        { id: 'howTo', label: words('help.howTo'), icon: <Hand />, onPress: onHowTo },
      ]}
    />
  );
}
