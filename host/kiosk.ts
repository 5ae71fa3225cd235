import type { Answer } from '#core/bridge/answer.ts';
import type { EventName } from '#core/bridge/contract.ts';
import type { ContentFolder } from '#core/content/content-store.ts';
import type { Clock, DataFolder, Log, Random, Scheduler, Scrypt } from './ports.ts';

/** One loaded page. Electron: webContents and load number. Browser: the page id it sends. A reload is another page. */
export type Caller = { readonly page: string };

/** What both shells need of the kiosk; they differ only in how a call travels. */
export type Kiosk = {
  /** Never rejects. The shell has checked the sender; the input is parsed here, then the handler runs. */
  readonly answer: (name: string, rawInput: unknown, caller: Caller) => Promise<Answer>;
  /** Events for every page; returns the way to unsubscribe. */
  readonly subscribe: (listener: (name: EventName, data: unknown) => void) => () => void;
  /** The page navigated, reloaded, crashed or closed: its visit is closed and its staff token dropped. */
  readonly pageGone: (caller: Caller) => void;
  /** The host's own deadline of a visit passed without a reset: the shell loads that page again. */
  readonly onReloadWanted: (listener: (caller: Caller) => void) => () => void;
  readonly close: () => void;
};

export type KioskParts = {
  readonly clock: Clock;
  readonly scheduler: Scheduler;
  readonly data: DataFolder;
  readonly content: ContentFolder;
  readonly log: Log;
  readonly random: Random;
  readonly scrypt: Scrypt;
  readonly version: string;
  /** The shell's own look after a visit (its storage, clipboard, history): names of what it found, empty when clean. */
  readonly checkErasure: (caller: Caller) => Promise<readonly string[]>;
};
