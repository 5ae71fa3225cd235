import { ALargeSmall, CircleHelp, Languages, Pause, Play } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language-context.ts';
import { ChoiceList } from '../../ui/ChoiceList.tsx';

type Props = {
  readonly isMotionStopped: boolean;
  readonly onLanguage: () => void;
  readonly onTextSize: () => void;
  readonly onMotion: () => void;
  readonly onHelp: () => void;
  readonly onClose: () => void;
};

/** The tools that the band has no room for, on small glass or at large text. */
export function MoreScreen({ isMotionStopped, onLanguage, onTextSize, onMotion, onHelp, onClose }: Props): ReactNode {
  const words = useWords();
  return (
    <ChoiceList
      name="more"
      title={words('tools.more')}
      onBack={onClose}
      choices={[
        { id: 'help', label: words('tools.help'), icon: <CircleHelp />, onPress: onHelp },
        { id: 'language', label: words('tools.language'), icon: <Languages />, onPress: onLanguage },
        { id: 'textSize', label: words('tools.textSize'), icon: <ALargeSmall />, onPress: onTextSize },
        {
          id: 'motion',
          label: words(isMotionStopped ? 'tools.startMotion' : 'tools.stopMotion'),
          icon: isMotionStopped ? <Play /> : <Pause />,
          onPress: onMotion,
        },
      ]}
    />
  );
}
