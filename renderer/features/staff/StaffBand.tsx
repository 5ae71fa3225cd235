import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useWords } from '../../i18n/language-context.ts';

type Props = {
  readonly clinicName: string;
  /** What staff should know now. It stands in the band, so that nothing below moves when it comes or goes. */
  readonly message: string | null;
  readonly onClose: () => void;
};

/** The dark band over every staff screen, so that nobody takes it for the patients' side. */
export function StaffBand({ clinicName, message, onClose }: Props): ReactNode {
  const words = useWords();
  return (
    <header className="staff-band">
      <Lock aria-hidden="true" />
      <span className="staff-band-title">{words('staff.band')}</span>
      <span className="staff-band-clinic">{message === null ? <bdi>{clinicName}</bdi> : null}</span>
      <span className="staff-message" role="status">
        {message}
      </span>
      <Button className="staff-close" onPress={onClose}>
        {words('staff.close')}
      </Button>
    </header>
  );
}
