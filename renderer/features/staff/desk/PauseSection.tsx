import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/language-context.ts';
import { BackButton, GoButton } from '../../../ui/buttons.tsx';
import { AnswerList } from '../AnswerList.tsx';
import { StaffScreen } from '../StaffScreen.tsx';
import type { DeskView } from './desk-view.ts';

/** As long as the machine keeps touch off (host/pause.ts). */
const cleaningSeconds = 60;

/** A short pause to wipe the glass, or a long one until somebody ends it here. */
export function PauseSection({ view }: { readonly view: DeskView }): ReactNode {
  const words = useWords();
  const { kiosk, rooms, goHome, close } = view;
  const pause = async (kind: 'cleaning' | 'outOfService'): Promise<void> => {
    if (await rooms.pause(kind)) close();
  };
  if (kiosk.pause === 'outOfService') {
    return (
      <StaffScreen
        name="staff-pause"
        title={words('staff.pause.isOut')}
        go={
          <>
            <BackButton label={words('go.back')} onPress={goHome} />
            <GoButton label={words('staff.pause.resume')} onPress={() => void rooms.pause('none')} />
          </>
        }
      >
        <p className="running-text">{words('staff.pause.outOfServiceDetail')}</p>
      </StaffScreen>
    );
  }
  return (
    <StaffScreen name="staff-pause" title={words('staff.pause.title')} go={<BackButton label={words('go.back')} onPress={goHome} />}>
      <AnswerList
        answers={[
          {
            id: 'cleaning',
            label: words('staff.pause.cleaning'),
            detail: words('staff.pause.cleaningDetail', { count: cleaningSeconds }),
            onPress: () => void pause('cleaning'),
          },
          {
            id: 'outOfService',
            label: words('staff.pause.outOfService'),
            detail: words('staff.pause.outOfServiceDetail'),
            onPress: () => void pause('outOfService'),
          },
        ]}
      />
    </StaffScreen>
  );
}
