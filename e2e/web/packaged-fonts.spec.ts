import type { CDPSession } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { pick, randomStream, seed } from '../flows/seed.ts';
import { openTopic, startVisit } from '../flows/start-visit.ts';
import { type LanguageCode, languageCodes, languageOf, topicIds } from '../screens/texts.ts';

/** `WALK=all` reads every topic; without it one a language. */
const readsEverything = process.env['WALK'] === 'all';

type Painted = { readonly familyName: string; readonly isCustomFont: boolean; readonly glyphCount: number };

/** The fonts of the system that painted anything on the page, with how many glyphs: as the browser itself tells. */
async function foreignFonts(session: CDPSession): Promise<readonly string[]> {
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  // A drawing has hundreds of shapes, and its words in text elements.
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: '.kiosk :not(svg, svg :not(text, tspan))' });
  const foreign = new Set<string>();
  for (const nodeId of nodeIds) {
    // What has gone from the screen meanwhile is not painted.
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId }).catch(() => ({ fonts: [] as readonly Painted[] }));
    for (const { familyName, isCustomFont, glyphCount } of fonts) if (!isCustomFont) foreign.add(`${familyName}, ${glyphCount} glyphs`);
  }
  return [...foreign];
}

/** Without `WALK=all` one font of many files, and a language that chance chose. */
const read: readonly LanguageCode[] = readsEverything ? languageCodes : ['zh', pick(randomStream(seed), ['en', 'es', 'vi', 'ar'] as const)];

for (const [index, code] of read.entries()) {
  test(`every letter comes from a packaged font, in ${languageOf(code).englishName}`, async ({ kiosk }) => {
    const topics = readsEverything ? topicIds : [pick(randomStream(seed + index), topicIds)];
    test.setTimeout(60_000 + topics.length * 60_000);
    const session = await kiosk.page.context().newCDPSession(kiosk.page);
    expect(await foreignFonts(session), 'the waiting screen').toEqual([]);
    const visit = await startVisit(kiosk, code);
    expect(await foreignFonts(session), 'home').toEqual([]);
    for (const id of topics) {
      const walk = await openTopic(visit, id);
      const question = walk.text.checks[walk.topic.checks[0]?.id ?? '']?.question ?? '';
      for (let leaf = 0; leaf < 60 && (await visit.heading.textContent()) !== question; leaf += 1) {
        expect(await foreignFonts(session), `${id}, leaf ${leaf + 1}`).toEqual([]);
        await visit.next.click();
      }
      await visit.home.click();
    }
  });
}
