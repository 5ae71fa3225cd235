import { expect, type Locator, type Page } from '@playwright/test';
import type { TopicKind } from '#core/content/topic-schema.ts';
import { type LanguageCode, languageOf, type Words, wordsOf } from './texts.ts';

/** What stands on every screen of a visit: the heading, the ways on and back, the tools. */
export type VisitScreen = {
  readonly page: Page;
  readonly code: LanguageCode;
  readonly words: Words;
  readonly heading: Locator;
  /** The words between the bands. */
  readonly body: Locator;
  readonly next: Locator;
  readonly back: Locator;
  readonly tools: Locator;
  readonly button: (name: string) => Locator;
  /** Touches a control by its words, turning pages until it is there. */
  readonly choose: (name: string) => Promise<void>;
  /** On the topic home: the tile of a kind, such as "My test, 8 topics". */
  readonly kindTile: (kind: TopicKind) => Locator;
  readonly chooseKind: (kind: TopicKind) => Promise<void>;
  /** The way on through a text, or through a list of topics, while there is one. */
  readonly turn: Locator;
  /** Turns pages until a control is there. */
  readonly turnTo: (control: Locator) => Promise<void>;
  /** A tool of the band; where the glass is small, it is behind "More". */
  readonly openTool: (tool: 'language' | 'textSize' | 'stopMotion' | 'startMotion') => Promise<void>;
  readonly home: Locator;
  readonly help: Locator;
  readonly finished: Locator;
  readonly isIn: () => Promise<void>;
};

export function visitScreen(page: Page, code: LanguageCode): VisitScreen {
  const words = wordsOf(code);
  const tools = page.getByRole('navigation', { name: words('tools.label') });
  const tool = (name: string): Locator => tools.getByRole('button', { name: words(`tools.${name}`), exact: true });
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
  const next = page.getByRole('button', { name: new RegExp(`^${words('go.next')}( |$)`) });
  const turn = page.getByRole('button', { name: new RegExp(`^(${words('go.next')}|${words('topics.morePages')})( |$)`) });
  const turnTo = async (control: Locator): Promise<void> => {
    await control.or(turn).first().waitFor();
    while ((await control.count()) === 0) await turn.click();
  };
  const choose = async (name: string): Promise<void> => {
    await turnTo(button(name));
    await button(name).click();
  };
  const kindTile = (kind: TopicKind): Locator =>
    // Its name goes on with how many topics it has.
    page
      .getByRole('main')
      .getByRole('button')
      .filter({ hasText: words(`kinds.${kind}`) });
  return {
    page,
    code,
    words,
    choose,
    kindTile,
    chooseKind: async (kind) => {
      await turnTo(kindTile(kind));
      await kindTile(kind).click();
    },
    turn,
    turnTo,
    heading: page.getByRole('heading', { level: 1 }),
    body: page.getByRole('main'),
    // Its second line says where it leads.
    next,
    back: button(words('go.back')),
    tools,
    button,
    openTool: async (name) => {
      if ((await tool(name).count()) === 0) {
        await tool('more').click();
        await choose(words(`tools.${name}`));
      } else await tool(name).click();
    },
    home: tool('home'),
    help: tool('help'),
    finished: tool('finished'),
    isIn: async () => {
      await expect(page.locator('html')).toHaveAttribute('lang', code);
      await expect(page.locator('html')).toHaveAttribute('dir', languageOf(code).direction);
      await expect(tools).toBeVisible();
    },
  };
}
