import type { Locator, Page } from 'playwright';
import type { TextSize } from '#core/glass.ts';
import { type LanguageCode, languageOf, topicStructure, topicText, type Words, wordsOf } from '#e2e/screens/texts.ts';

/** Somebody at the glass, who touches what they read. */
export type Visitor = {
  readonly page: Page;
  readonly code: LanguageCode;
  readonly words: Words;
  /** Touches the control with this name: all of it, or how it begins. */
  readonly touch: (name: string) => Promise<void>;
  readonly touchTool: (tool: 'home' | 'language' | 'textSize' | 'help' | 'finished') => Promise<void>;
  /** The solid button of the go band, when there is one. */
  readonly go: Locator;
  readonly goOn: () => Promise<void>;
  readonly chooseTextSize: (size: TextSize) => Promise<void>;
  /** From the topic home to the first step. */
  readonly openTopic: (id: string) => Promise<void>;
  /** Leaves: the kiosk is at attract again. */
  readonly leave: () => Promise<void>;
};

/** Starts a visit from the attract screen. */
export async function startVisit(page: Page, code: LanguageCode): Promise<Visitor> {
  await page.locator('.language-tile', { hasText: languageOf(code).nativeName }).click();
  const visitor = visitorOf(page, code);
  await page.locator('.tool-band').waitFor();
  return visitor;
}

/** So long a control may take to stand free and still. */
const freeMillis = 8000;

/** A click; where something lies over the control, the control is told all the same: a measure has found it, and the tour goes on. */
async function press(control: Locator): Promise<void> {
  await control.waitFor();
  await control.click({ timeout: freeMillis }).catch(() => control.dispatchEvent('click'));
}

export function visitorOf(page: Page, code: LanguageCode): Visitor {
  const words = wordsOf(code);
  const button = (name: string): Locator => page.getByRole('button', { name: new RegExp(`^${escaped(name)}( |$)`) });
  const go = page.locator('.go-band .button.go');
  const touch = async (name: string): Promise<void> => {
    // What is not on this page of a list is on one of the next.
    for (let turned = 0; turned < 20 && (await button(name).count()) === 0; turned += 1) await press(go);
    await press(button(name).first());
  };
  const tool = (name: string): Locator => page.locator('.tool-band').getByRole('button', { name: words(`tools.${name}`), exact: true });
  const touchTool: Visitor['touchTool'] = async (name) => {
    if ((await tool(name).count()) > 0) return press(tool(name));
    await press(tool('more'));
    await touch(words(`tools.${name}`));
  };
  return {
    page,
    code,
    words,
    touch,
    touchTool,
    go,
    goOn: () => press(go),
    chooseTextSize: async (size) => {
      await touchTool('textSize');
      await touch(words(`textSize.${size}`));
      await touchTool('home');
    },
    openTopic: async (id) => {
      await touchTool('home');
      await touch(words(`kinds.${topicStructure(id).kind}`));
      await touch(topicText(id, code).title);
      await page.locator('.screen-opening').waitFor();
      await press(go);
      await page.locator('.screen-step').waitFor();
    },
    leave: async () => {
      await touchTool('finished');
      await touch(words('finished.yes'));
      await page.locator('.attract').waitFor();
    },
  };
}

function escaped(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
