import type { KioskView, StaffDesk } from '#core/bridge/contract.ts';
import type { SettingsDraft } from '#core/settings/settings-draft.ts';
import type { SettingName } from '#core/settings/settings-schema.ts';
import type { StaffRooms } from '../use-staff-rooms.ts';

export type DeskPlace = 'home' | 'languages' | 'topics' | 'times' | 'clinic' | 'drafts' | 'notices' | 'pause' | 'try';

/** What every section of the desk sees and may do. */
export type DeskView = {
  readonly desk: StaffDesk;
  readonly draft: SettingsDraft;
  readonly rooms: StaffRooms;
  readonly kiosk: KioskView;
  /** Whether IT has set one of these, so that staff can't. */
  readonly isManaged: (...names: readonly SettingName[]) => boolean;
  readonly goTo: (place: DeskPlace) => void;
  readonly goHome: () => void;
  readonly close: () => void;
};
