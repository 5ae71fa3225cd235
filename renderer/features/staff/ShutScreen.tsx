import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language-context.ts';
import { BackButton } from '../../ui/buttons.tsx';
import { StaffScreen } from './StaffScreen.tsx';

/** The PIN file is lost or broken. A fault opens no door; this says who can help. */
export function ShutScreen({ onClose }: { readonly onClose: () => void }): ReactNode {
  const words = useWords();
  return (
    <StaffScreen name="staff-shut" title={words('staff.shut.title')} go={<BackButton label={words('staff.desk.close')} onPress={onClose} />}>
      <p className="running-text">{words('staff.shut.text')}</p>
      <p className="running-text">{words('staff.shut.help')}</p>
    </StaffScreen>
  );
}
