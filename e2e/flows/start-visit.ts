import type { KioskUnderTest } from '../fixtures.ts';
import { attractScreen } from '../screens/attract-screen.ts';
import { type LanguageCode, topicStructure, topicText } from '../screens/texts.ts';
import { type VisitScreen, visitScreen } from '../screens/visit-screen.ts';
import { type WalkScreen, walkScreen } from '../screens/walk-screen.ts';

/** A person touches their language and is at the topic home. */
export async function startVisit(kiosk: Pick<KioskUnderTest, 'page'>, code: LanguageCode, clinicLanguage: LanguageCode = 'en'): Promise<VisitScreen> {
  await attractScreen(kiosk.page, clinicLanguage).language(code).click();
  const visit = visitScreen(kiosk.page, code);
  await visit.isIn();
  return visit;
}

/** From the topic home to the first step of a topic. */
export async function openTopic(visit: VisitScreen, id: string): Promise<WalkScreen> {
  const { kind } = topicStructure(id);
  const { title } = topicText(id, visit.code);
  await turnTo(visit, visit.button(visit.words(`kinds.${kind}`)));
  // The button's name goes on with "about 4 minutes".
  await turnTo(visit, visit.page.getByRole('main').getByRole('button').filter({ hasText: title }).first());
  const walk = walkScreen(visit, id);
  await walk.isAtStep(1);
  return walk;
}

/** Touches a tile, turning pages until it is there. */
async function turnTo(visit: VisitScreen, tile: ReturnType<VisitScreen['button']>): Promise<void> {
  const more = visit.page.getByRole('button', { name: new RegExp(`^(${visit.words('go.next')}|${visit.words('topics.morePages')})( |$)`) });
  await tile.or(more).first().waitFor();
  while ((await tile.count()) === 0) await more.click();
  await tile.click();
}
