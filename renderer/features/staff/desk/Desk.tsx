import { type ReactNode, useState } from 'react';
import type { KioskView, LanguageTexts, StaffDesk } from '#core/bridge/contract.ts';
import type { Language } from '#core/languages/language-schema.ts';
import type { SettingsDraft } from '#core/settings/settings-draft.ts';
import type { StaffRooms } from '../use-staff-rooms.ts';
import { ClinicSection } from './ClinicSection.tsx';
import { DeskHome } from './DeskHome.tsx';
import { DraftsSection } from './DraftsSection.tsx';
import type { DeskPlace, DeskView } from './desk-view.ts';
import { LanguagesSection } from './LanguagesSection.tsx';
import { NoticesSection } from './NoticesSection.tsx';
import { PauseSection } from './PauseSection.tsx';
import { TimesSection } from './TimesSection.tsx';
import { TopicsSection } from './TopicsSection.tsx';
import { TryScreen } from './TryScreen.tsx';

type Props = {
  readonly desk: StaffDesk;
  readonly draft: SettingsDraft;
  readonly rooms: StaffRooms;
  readonly kiosk: KioskView;
  readonly texts: ReadonlyMap<string, LanguageTexts>;
  readonly keysFor: Language;
  readonly onClose: () => void;
};

/** What staff can do once they are in. Edits are a draft until they are saved. */
export function Desk({ desk, draft, rooms, kiosk, texts, keysFor, onClose }: Props): ReactNode {
  const [place, setPlace] = useState<DeskPlace>('home');
  const view: DeskView = {
    desk,
    draft,
    rooms,
    kiosk,
    isManaged: (...names) => names.some((name) => desk.origins[name] === 'managed'),
    goTo: setPlace,
    goHome: () => setPlace('home'),
    close: onClose,
  };
  switch (place) {
    case 'home':
      return <DeskHome view={view} />;
    case 'languages':
      return <LanguagesSection view={view} />;
    case 'topics':
      return <TopicsSection view={view} />;
    case 'times':
      return <TimesSection view={view} />;
    case 'clinic':
      return <ClinicSection view={view} keysFor={keysFor} />;
    case 'drafts':
      return <DraftsSection view={view} />;
    case 'notices':
      return <NoticesSection view={view} />;
    case 'pause':
      return <PauseSection view={view} />;
    case 'try':
      return <TryScreen view={view} texts={texts} />;
  }
}
