import { expect, type Page } from '@playwright/test';

export type PageWatch = {
  /** Asserts that nothing was said on the console above "info", and that no bug surfaced. */
  readonly isQuiet: () => void;
  readonly complaints: () => readonly string[];
};

/** Listens to a page from now on. */
export function watchPage(page: Page): PageWatch {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning', 'assert'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => complaints.push(`pageerror: ${error.message}`));
  page.on('requestfailed', (request) => complaints.push(`request failed: ${request.url()}`));
  return { isQuiet: () => expect(complaints).toEqual([]), complaints: () => complaints };
}
