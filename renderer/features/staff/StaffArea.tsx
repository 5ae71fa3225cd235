import './staff.css';
import './staff-rows.css';
import './staff-numbers.css';
import './staff-keys.css';
import './staff-try.css';
import { type ReactNode, useState } from 'react';
import type { KioskBridge, KioskView, LanguageTexts } from '#core/bridge/contract.ts';
import { isDraftChanged } from '#core/settings/settings-draft.ts';
import { useLanguageTexts, useWords } from '../../i18n/language-context.ts';
import { Desk } from './desk/Desk.tsx';
import { LeaveScreen } from './desk/LeaveScreen.tsx';
import { IdleWatch } from './IdleWatch.tsx';
import { PinScreen } from './PinScreen.tsx';
import { ShutScreen } from './ShutScreen.tsx';
import { StaffBand } from './StaffBand.tsx';
import { SetUp } from './set-up/SetUp.tsx';
import { type StaffMessage, type StaffRooms, useStaffRooms } from './use-staff-rooms.ts';

type Props = {
  readonly bridge: KioskBridge;
  readonly kiosk: KioskView;
  /** Texts that are ready to be painted, by language code. */
  readonly languages: ReadonlyMap<string, LanguageTexts>;
  readonly onClose: () => void;
};

/** Everything behind the staff corner. Whatever is entered here lives in this tree and goes with it. */
// biome-ignore lint/style/noDefaultExport: loaded only when staff open it, by React's `lazy`, which takes a default export.
export default function StaffArea({ bridge, kiosk, languages, onClose }: Props): ReactNode {
  const rooms = useStaffRooms(bridge);
  const [isLeaving, setIsLeaving] = useState(false);
  const hasEdits = rooms.draft !== null && isDraftChanged(rooms.draft);
  const message = useMessage(rooms.message, hasEdits);
  const leave = (): void => {
    if (hasEdits) setIsLeaving(true);
    else onClose();
  };
  return (
    <div className="staff">
      <StaffBand clinicName={kiosk.clinicName} message={message} onClose={leave} />
      <IdleWatch onGone={onClose} onTouched={rooms.touched} />
      {isLeaving ? (
        <LeaveScreen onStay={() => setIsLeaving(false)} onLeave={onClose} />
      ) : (
        <RoomScreen rooms={rooms} kiosk={kiosk} languages={languages} onClose={leave} />
      )}
    </div>
  );
}

type RoomProps = {
  readonly rooms: StaffRooms;
  readonly kiosk: KioskView;
  readonly languages: ReadonlyMap<string, LanguageTexts>;
  readonly onClose: () => void;
};

function RoomScreen({ rooms, kiosk, languages, onClose }: RoomProps): ReactNode {
  const { language } = useLanguageTexts();
  const { room, draft } = rooms;
  switch (room.kind) {
    case 'opening':
      return null;
    case 'setUp':
      return <SetUp kiosk={kiosk} keysFor={language} languages={room.languages} onComplete={rooms.completeSetUp} onClose={onClose} />;
    case 'pin':
      return <PinScreen lockedForSeconds={room.lockedForSeconds} hasEdits={draft !== null && isDraftChanged(draft)} onTry={rooms.unlock} onClose={onClose} />;
    case 'shut':
      return <ShutScreen onClose={onClose} />;
    case 'desk':
      return draft === null ? null : <Desk desk={room.desk} draft={draft} rooms={rooms} kiosk={kiosk} texts={languages} keysFor={language} onClose={onClose} />;
  }
}

/** What the last call came to, or that there is something left to save. */
function useMessage(message: StaffMessage | null, hasEdits: boolean): string | null {
  const words = useWords();
  switch (message) {
    case 'saved':
      return words('staff.desk.saved');
    case 'undone':
      return words('staff.desk.undone');
    case 'notSaved':
      return words('staff.trouble.notSaved');
    case 'invalid':
      return words('staff.trouble.invalid');
    case 'answer':
      return words('staff.trouble.answer');
    case null:
      return hasEdits ? words('staff.desk.unsaved') : null;
  }
}
