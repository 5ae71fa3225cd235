import { expect, type Locator, type Page } from '@playwright/test';
import { type LanguageCode, wordsOf } from './texts.ts';

/** The opaque sheet over a visit: "Are you still there?" or "Are you finished?". */
export type WarningScreen = {
  readonly dialog: Locator;
  readonly stay: Locator;
  readonly leave: Locator;
  /** What a screen reader is told of the time: at the start and near the end only. */
  readonly seconds: Locator;
  readonly isShown: () => Promise<void>;
  readonly isGone: () => Promise<void>;
};

export function warningScreen(page: Page, code: LanguageCode, reason: 'idle' | 'finished' = 'idle'): WarningScreen {
  const words = wordsOf(code);
  const [title, stay, leave] = reason === 'idle' ? ['warning.title', 'warning.stay', 'warning.leave'] : ['finished.title', 'finished.no', 'finished.yes'];
  const dialog = page.getByRole('alertdialog', { name: words(title ?? '') });
  return {
    dialog,
    stay: dialog.getByRole('button', { name: words(stay ?? ''), exact: true }),
    leave: dialog.getByRole('button', { name: words(leave ?? ''), exact: true }),
    seconds: dialog.getByRole('status'),
    isShown: () => expect(dialog).toBeVisible(),
    isGone: () => expect(dialog).toHaveCount(0),
  };
}
