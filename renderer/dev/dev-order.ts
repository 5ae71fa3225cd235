import type { TextSize } from '#core/glass.ts';
import type { Millis } from '#core/session/session-policy.ts';
import type { Shown } from './screen-list.ts';

/** What the panel asks of the kiosk in its frame. */
export type DevOrder =
  | {
      readonly order: 'show';
      readonly shown: Shown;
      readonly language: string;
      readonly textSize: TextSize;
      readonly isMotionStopped: boolean;
      readonly isTrial: boolean;
      readonly pixelsPerMillimetre: number;
    }
  | { readonly order: 'advance'; readonly millis: Millis }
  /** Puts the clocks forward to just after the warning is due. */
  | { readonly order: 'warn' };

/** What the frame says when it can take orders: at first, and after every reload. */
export const readyNews = 'kiosk-ready';
