import { expect } from '@playwright/test';
import type { KioskUnderTest } from '../fixtures.ts';
import { type StaffScreen, staffScreen } from '../screens/staff-screen.ts';
import { type LanguageCode, languageCodes, languageOf } from '../screens/texts.ts';

/** Longer than the five seconds the staff corner wants. */
const holdSeconds = 6;

/** The calm text of the first moment has no corner to hold. */
const screensAreReady = (kiosk: KioskUnderTest): Promise<void> => kiosk.page.getByRole('main').first().waitFor();

/** Holds the upper end corner, as staff do. */
export async function holdCorner(kiosk: KioskUnderTest, clinicLanguage: LanguageCode = 'en', seconds: number = holdSeconds): Promise<StaffScreen> {
  await screensAreReady(kiosk);
  const width = await kiosk.page.evaluate(() => innerWidth);
  await kiosk.page.mouse.move(languageOf(clinicLanguage).direction === 'rtl' ? 25 : width - 25, 25);
  await kiosk.page.mouse.down();
  await kiosk.clock.advance(seconds);
  await kiosk.page.mouse.up();
  return staffScreen(kiosk.page, clinicLanguage);
}

/** Holds Escape. A key that is held repeats. */
export async function holdEscape(kiosk: KioskUnderTest, clinicLanguage: LanguageCode = 'en'): Promise<StaffScreen> {
  await screensAreReady(kiosk);
  await kiosk.page.keyboard.down('Escape');
  await kiosk.clock.advance(holdSeconds);
  await kiosk.page.keyboard.up('Escape');
  return staffScreen(kiosk.page, clinicLanguage);
}

/** Into the staff area of a kiosk that is set up. */
export async function unlockStaff(kiosk: KioskUnderTest, pin: string, clinicLanguage: LanguageCode = 'en'): Promise<StaffScreen> {
  const staff = await holdCorner(kiosk, clinicLanguage);
  await staff.isAt('staff.pin.title');
  await staff.typePin(pin);
  await staff.isAt('staff.desk.title');
  return staff;
}

export type SetUpAnswers = { readonly clinicName?: string; readonly pin: string; readonly showsDrafts: boolean; readonly languages?: readonly LanguageCode[] };

/** Answers every question of the first start and finishes it; a kiosk that can keep the answers then shows the desk. */
export async function answerSetUp(staff: StaffScreen, { clinicName = '', pin, showsDrafts, languages }: SetUpAnswers): Promise<void> {
  const { words, button } = staff;
  await staff.isAt('staff.setUp.title');
  await button(words('staff.setUp.start')).click();
  await staff.isAt('staff.setUp.name');
  if (clinicName !== '') await staff.page.getByRole('textbox').fill(clinicName);
  await button(words('go.next')).click();
  await staff.isAt('staff.setUp.pin');
  await staff.typePin(pin);
  await staff.isAt('staff.setUp.pinAgain');
  await staff.typePin(pin);
  await staff.isAt('staff.setUp.languages');
  for (const code of languageCodes) {
    const isWanted = languages === undefined || languages.includes(code);
    if ((await staff.languageSwitch(code).isChecked()) !== isWanted) await staff.languageSwitch(code).locator('xpath=ancestor::label').click();
  }
  await button(words('go.next')).click();
  await staff.isAt('staff.setUp.emergency');
  await expect(staff.page.getByText('911', { exact: true })).toBeVisible();
  await button(words('go.next')).click();
  await staff.isAt('staff.setUp.drafts');
  await expect(staff.body).toContainText(words('staff.setUp.draftsText'));
  await staff.section(showsDrafts ? 'staff.setUp.draftsYes' : 'staff.setUp.draftsNo').click();
  await staff.isAt('staff.setUp.role');
  await button(words('staff.role.clinician')).click();
  await staff.isAt('staff.setUp.summary');
  // The PIN is shown nowhere.
  await expect(staff.page.locator('body')).not.toContainText(pin);
  await button(words('staff.setUp.finish')).click();
}
