import type { Page } from '@playwright/test';
import type { DiskFault } from '../entry/faulty-file-system.ts';
import type { MovableOptions } from '../entry/movable-kiosk.ts';

/** One running shell, with the way to move the machine under it. */
export type OpenShell = {
  readonly page: Page;
  readonly machine: {
    readonly advance: (seconds: number) => Promise<void>;
    readonly sleep: (seconds: number) => Promise<void>;
    readonly failDiskWith: (fault: DiskFault | undefined) => Promise<void>;
  };
  /** May be called twice. */
  readonly close: () => Promise<void>;
};

export type ShellOptions = MovableOptions & {
  /** Where Chromium keeps what it must have on a disk. */
  readonly profileFolder: string;
};

/** A portrait panel of 1080 × 1920, the commonest kiosk glass (look.md). */
export const panel = { width: 1080, height: 1920 };

/** How long a shell may take to its first page, on a slow and busy machine. */
export const startLimitMillis = 30_000;
