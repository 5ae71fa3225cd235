import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/language-context.ts';
import { GoButton, OutlineButton } from '../../../ui/buttons.tsx';
import { StaffScreen } from '../StaffScreen.tsx';

/** Closing would lose edits, so it asks. */
export function LeaveScreen({ onStay, onLeave }: { readonly onStay: () => void; readonly onLeave: () => void }): ReactNode {
  const words = useWords();
  return (
    <StaffScreen
      name="staff-leave"
      title={words('staff.desk.leaveTitle')}
      go={
        <>
          <OutlineButton label={words('staff.desk.leave')} onPress={onLeave} />
          <GoButton label={words('staff.desk.leaveStay')} onPress={onStay} />
        </>
      }
    >
      <p className="running-text">{words('staff.desk.leaveText')}</p>
    </StaffScreen>
  );
}
