import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { erasures, finishVisit } from './flows/leave.ts';
import { browserFolders, canary, filesWith, heapOf, storedBy } from './flows/left-words.ts';
import { contentWith } from './flows/package-without.ts';
import { startVisit } from './flows/start-visit.ts';
import { topicText } from './screens/texts.ts';

// A trace of the run would itself hold what the person saw.
test.use({ trace: 'off', screenshot: 'off' });

test('words that stood in a topic are, after the reset, in no file, no storage and no memory', async ({ launchKiosk, scratchFolder }) => {
  test.slow();
  const [title, running, explained] = [canary(), canary(), canary()];
  const words = [title, running, explained];
  const contentRoot = contentWith(scratchFolder, [
    {
      rewrite: 'locales/en/topics/mri.json',
      as: (text) => {
        const topic = JSON.parse(text) as {
          steps: Record<string, { title: string; text: string }>;
          checks: Record<string, { answers: Record<string, { explanation: string }> }>;
        };
        for (const step of Object.values(topic.steps)) {
          step.title = `${title} ${step.title}`;
          step.text = `${running} ${step.text}`;
        }
        for (const check of Object.values(topic.checks))
          for (const answer of Object.values(check.answers)) answer.explanation = `${explained} ${answer.explanation}`;
        return JSON.stringify(topic);
      },
    },
  ]);
  const kiosk = await launchKiosk({ contentRoot });
  const { page } = kiosk;
  const visit = await startVisit(kiosk, 'en');
  await visit.chooseKind('test');
  const topic = visit.body.getByRole('button', { name: topicText('mri', 'en').title });
  await visit.turnTo(topic);
  await topic.click();
  await expect(visit.heading).toHaveText(topicText('mri', 'en').title);
  await visit.next.click();
  await expect(visit.heading).toContainText(title);
  await expect(visit.body).toContainText(running);
  // The search can fail: now the words are there.
  expect(await heapOf(page)).toContain(running);
  while (!(await visit.heading.textContent())?.includes('?')) await visit.next.click();
  await page.getByRole('main').getByRole('listitem').getByRole('button').first().click();
  await expect(visit.body).toContainText(explained);
  await finishVisit(visit);
  await expect.poll(() => erasures(kiosk)).toMatchObject([{ isClean: true }]);

  const stored = await storedBy(page);
  for (const word of words) expect(stored).not.toContain(word);
  const folders = [kiosk.dataFolder, scratchFolder, ...browserFolders()];
  expect(filesWith(folders, words, contentRoot)).toEqual([]);
  const heap = await heapOf(page);
  for (const word of words) expect(heap.includes(word), 'the words are in the page’s memory').toBe(false);
});

test('the search for left words finds them where they are', ({ scratchFolder }) => {
  const word = canary();
  const contentRoot = contentWith(scratchFolder, [{ rewrite: 'locales/en/ui.json', as: (text) => text + word }]);
  expect(filesWith([scratchFolder], [word], 'elsewhere')).toEqual([join(contentRoot, 'locales/en/ui.json')]);
});
