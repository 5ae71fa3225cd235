import './staff.css';
import { type ReactNode, useCallback, useState } from 'react';
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
  const leave = useCallback((): void => {
    if (rooms.draft !== null && isDraftChanged(rooms.draft)) setIsLeaving(true);
    else onClose();
  }, [rooms.draft, onClose]);
  return (
    <div className="staff">
      <StaffBand clinicName={kiosk.clinicName} onClose={leave} />
      <IdleWatch onGone={onClose} onTouched={rooms.touched} />
      <MessageStrip message={rooms.message} />
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

function MessageStrip({ message }: { readonly message: StaffMessage | null }): ReactNode {
  const words = useWords();
  const said = {
    saved: words('staff.desk.saved'),
    undone: words('staff.desk.undone'),
    notSaved: words('staff.trouble.notSaved'),
    invalid: words('staff.trouble.invalid'),
    answer: words('staff.trouble.answer'),
  };
  return (
    <p className="staff-message" role="status" data-message={message ?? 'none'}>
      {message === null ? null : said[message]}
    </p>
  );
}
