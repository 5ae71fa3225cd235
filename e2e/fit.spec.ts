import { type TextSize, textSizes } from '#core/glass.ts';
import { expect, test } from './fixtures.ts';
import { finishVisit } from './flows/leave.ts';
import { isWhole, readLeaves } from './flows/read-leaves.ts';
import { pick, randomStream, seed } from './flows/seed.ts';
import { sampleInDesktop } from './flows/shell-sample.ts';
import { openTopic, startVisit } from './flows/start-visit.ts';
import type { FindingKind } from './measure/judge-facts.ts';
import { panels } from './screens/panels.ts';
import { type LanguageCode, languageCodes, languageOf, topicIds } from './screens/texts.ts';

/** `FIT=all` measures every topic in every language at every size on every panel: about two hours; without it a sample. */
const measuresEverything = process.env['FIT'] === 'all';
const longestMinutes = 60;

/** What makes a step unfit. How it looks beyond that is judged by eye, on the contact sheets. */
const unfit: ReadonlySet<FindingKind> = new Set(['cut', 'sideways', 'target', 'gap', 'capHeight']);

type Case = { readonly id: string; readonly code: LanguageCode; readonly size: TextSize };

for (const [[index, panel], details] of sampleInDesktop([...panels.entries()], 2)) {
  test(`on ${panel.name} every step is whole and in reach, at every text size`, details, async ({ launchKiosk, shell }) => {
    const random = randomStream(seed + index + (shell === 'web' ? 0 : 100));
    const every = topicIds.flatMap((id) => languageCodes.flatMap((code) => textSizes.map((size): Case => ({ id, code, size }))));
    const cases = measuresEverything ? every : [{ id: pick(random, topicIds), code: pick(random, languageCodes), size: pick(random, textSizes) }];
    test.setTimeout(measuresEverything ? longestMinutes * 60_000 : 300_000);
    const { pixelsPerMillimetre, width, height } = panel;
    const kiosk = await launchKiosk({ files: { 'settings.json': JSON.stringify({ version: 1, pixelsPerMillimetre }) } });
    await kiosk.page.setViewportSize({ width, height });
    const found: string[] = [];
    for (const { id, code, size } of cases) {
      const name = `${id}, ${languageOf(code).englishName}, ${size.toUpperCase()}`;
      await test.step(name, async () => {
        const visit = await startVisit(kiosk, code);
        await visit.openTool('textSize');
        await visit.choose(visit.words(`textSize.${size}`));
        await expect(kiosk.page.locator('.kiosk')).toHaveAttribute('data-text', size);
        await visit.openTool('stopMotion');
        await visit.home.click();
        const walk = await openTopic(visit, id);
        const steps = await readLeaves(kiosk.page, visit, walk, pixelsPerMillimetre);
        for (const [stepId, leaves] of steps) {
          isWhole(walk, stepId, leaves);
          for (const [leaf, { findings }] of leaves.entries())
            for (const { kind, what, detail } of findings) if (unfit.has(kind)) found.push(`${name}, ${stepId}, leaf ${leaf + 1}: ${kind}: ${what}: ${detail}`);
        }
        await finishVisit(visit);
      });
    }
    expect(found).toEqual([]);
  });
}
