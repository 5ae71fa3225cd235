import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useWords } from '../../i18n/language-context.ts';

/** The dark band over every staff screen, so that nobody takes it for the patients' side. */
export function StaffBand({ clinicName, onClose }: { readonly clinicName: string; readonly onClose: () => void }): ReactNode {
  const words = useWords();
  return (
    <header className="staff-band">
      <Lock aria-hidden="true" />
      <span className="staff-band-title">{words('staff.band')}</span>
      <span className="staff-band-clinic">
        <bdi>{clinicName}</bdi>
      </span>
      <Button className="staff-close" onPress={onClose}>
        {words('staff.close')}
      </Button>
    </header>
  );
}
