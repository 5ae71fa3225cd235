import { expect } from '@playwright/test';
import type { TopicKind } from '#core/content/topic-schema.ts';
import type { KioskUnderTest } from '../fixtures.ts';
import { attractScreen } from '../screens/attract-screen.ts';
import { type LanguageCode, topicIds, topicStructure, topicText } from '../screens/texts.ts';
import { type VisitScreen, visitScreen } from '../screens/visit-screen.ts';
import { type WalkScreen, walkScreen } from '../screens/walk-screen.ts';

/** A person touches their language and is at the topic home. */
export async function startVisit(kiosk: Pick<KioskUnderTest, 'page'>, code: LanguageCode, clinicLanguage: LanguageCode = 'en'): Promise<VisitScreen> {
  await attractScreen(kiosk.page, clinicLanguage).language(code).click();
  const visit = visitScreen(kiosk.page, code);
  await visit.isIn();
  return visit;
}

/** From the topic home to the first step of a topic, past its opening page. */
export async function openTopic(visit: VisitScreen, id: string): Promise<WalkScreen> {
  const { kind } = topicStructure(id);
  await visit.chooseKind(kind);
  await chooseTopic(visit, id);
  const walk = walkScreen(visit, id);
  await walk.isOpened();
  await visit.next.click();
  await walk.isAtStep(1);
  return walk;
}

/** Touches a topic in a list, turning pages until it is there. */
export async function chooseTopic(visit: VisitScreen, id: string): Promise<void> {
  // The button's name goes on with "about 4 minutes".
  const tile = visit.body
    .getByRole('button')
    .filter({ hasText: topicText(id, visit.code).title })
    .first();
  await visit.turnTo(tile);
  await tile.click();
}

/** From the topic home: what every page of a kind offers, and home again. */
async function topicsOffered(visit: VisitScreen, kind: TopicKind): Promise<readonly string[]> {
  await visit.chooseKind(kind);
  const offered: string[] = [];
  await expect(visit.body.getByRole('listitem')).not.toHaveCount(0);
  for (;;) {
    offered.push(...(await visit.body.getByRole('listitem').allTextContents()));
    if ((await visit.turn.count()) === 0) break;
    await visit.turn.click();
  }
  await visit.home.click();
  return offered;
}

/** From the topic home and back: MRI is missing among the tests, and nothing else. */
export async function offersAllTestsButMri(visit: VisitScreen): Promise<void> {
  const tests = topicIds.filter((id) => topicStructure(id).kind === 'test');
  const offered = await topicsOffered(visit, 'test');
  expect(offered).toHaveLength(tests.length - 1);
  expect(offered.filter((topic) => topic.includes(topicText('mri', visit.code).title))).toEqual([]);
}
