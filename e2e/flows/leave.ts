import type { KioskUnderTest } from '../fixtures.ts';
import { attractScreen } from '../screens/attract-screen.ts';
import type { LanguageCode } from '../screens/texts.ts';
import type { VisitScreen } from '../screens/visit-screen.ts';
import { warningScreen } from '../screens/warning-screen.ts';

/** "I'm finished", and yes; the kiosk is ready for the next person. */
export async function finishVisit(visit: VisitScreen, clinicLanguage: LanguageCode = 'en'): Promise<void> {
  await visit.finished.click();
  await warningScreen(visit.page, visit.code, 'finished').leave.click();
  await attractScreen(visit.page, clinicLanguage).isShown();
}

/** Waits for the host to have written down how a reset went. */
export function erasures(kiosk: Pick<KioskUnderTest, 'log'>): readonly { readonly isClean: boolean; readonly found: readonly string[] }[] {
  return kiosk.log().flatMap((entry) => (entry.event === 'visitErased' ? [entry] : []));
}
