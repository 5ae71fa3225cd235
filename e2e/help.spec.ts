import { expect, test } from './fixtures.ts';
import { quietSeconds } from './flows/quiet-time.ts';
import { sampleInDesktop } from './flows/shell-sample.ts';
import { startVisit } from './flows/start-visit.ts';
import { languageCodes, languageOf, sharedTexts, wordsOf } from './screens/texts.ts';
import { warningScreen } from './screens/warning-screen.ts';

for (const [code, details] of sampleInDesktop(languageCodes, 2)) {
  test(`a person who needs help now is told in ${languageOf(code).englishName} what to do, and that this screen called nobody`, details, async ({ kiosk }) => {
    const visit = await startVisit(kiosk, code);
    await visit.help.click();
    await visit.button(visit.words('help.now')).click();
    const { title, opening, action, signs } = sharedTexts(code).dangerLists.now;
    await expect(visit.heading).toHaveText(title);
    await expect(visit.body).toContainText(opening);
    await expect(visit.body).toContainText(action);
    await expect(visit.body).toContainText(signs[0]?.text ?? '');
    // To read, never to tick.
    await expect(visit.body.getByRole('checkbox')).toHaveCount(0);
    await expect(visit.body.getByRole('button')).toHaveCount(0);

    while ((await visit.button(visit.words('getHelp.showCard')).count()) === 0) await visit.next.click();
    await visit.button(visit.words('getHelp.showCard')).click();
    await expect(visit.heading).toHaveText(visit.words('getHelp.card'));
    await expect(visit.body).toContainText(wordsOf('en')('getHelp.card'));
    await expect(visit.body).toContainText(visit.words('getHelp.notCalled'));

    await visit.button(visit.words('getHelp.nobody')).click();
    await expect(visit.body).toContainText(visit.words('getHelp.notCalled'));
    const number = visit.body.getByText('911', { exact: true });
    await expect(number).toBeVisible();
    await expect(number).toHaveAttribute('dir', 'ltr');
    await expect(visit.body).not.toContainText(/[٠-٩]/);
  });

  test(`no control calls, alerts or sends anything, in ${languageOf(code).englishName}`, details, async ({ kiosk }) => {
    const forbidden = {
      en: /\b(call|alert|send|notify)/i,
      es: /\b(llam|alert|enví|avis)/i,
      zh: /呼叫|拨打|打电话|发送|报警|警报|通知/,
      vi: /gọi|gửi|báo động|thông báo/i,
      ar: /اتصل|اتّصل|اتصال|أرسل|إرسال|تنبيه|أبلغ/,
    }[code];
    const visit = await startVisit(kiosk, code);
    await visit.help.click();
    const seen: string[] = [];
    const readControls = async (): Promise<void> => {
      seen.push(...(await kiosk.page.getByRole('button').allInnerTexts()));
    };
    await readControls();
    await visit.button(visit.words('help.now')).click();
    await readControls();
    while ((await visit.button(visit.words('getHelp.showCard')).count()) === 0) await visit.next.click();
    await visit.button(visit.words('getHelp.showCard')).click();
    await readControls();
    await visit.button(visit.words('getHelp.nobody')).click();
    await readControls();
    await visit.back.click();
    await visit.back.click();
    await visit.button(visit.words('help.interpreter')).click();
    await readControls();
    expect(seen.length).toBeGreaterThan(15);
    expect(seen.filter((label) => forbidden.test(label))).toEqual([]);
    await expect(kiosk.page.locator('a[href]')).toHaveCount(0);
  });
}

test('help is asked of nobody but the people in the room: not one request leaves the page', async ({ kiosk }) => {
  const visit = await startVisit(kiosk, 'en');
  // The page's own traffic with its machine: the visit's deadline and the sign of life, which name nothing.
  const sent: string[] = [];
  kiosk.page.on('request', (request) => sent.push(`${new URL(request.url()).pathname} ${request.postData() ?? ''}`));
  await visit.help.click();
  await visit.button(visit.words('help.now')).click();
  while ((await visit.button(visit.words('getHelp.showCard')).count()) === 0) await visit.next.click();
  await visit.button(visit.words('getHelp.showCard')).click();
  await visit.button(visit.words('getHelp.nobody')).click();
  expect(sent.filter((line) => !/^\/call\/(beat|visitTouched) /.test(line))).toEqual([]);
  expect(JSON.stringify(kiosk.log())).not.toMatch(/help|card|emergency|nurse/i);
});

test('a card is covered by the idle rule like every other screen', async ({ kiosk }) => {
  const visit = await startVisit(kiosk, 'en');
  await visit.help.click();
  await visit.button(visit.words('help.interpreter')).click();
  await expect(visit.heading).toHaveText(visit.words('interpreter.card'));
  await kiosk.clock.advance((await quietSeconds(visit)) + 1);
  await warningScreen(kiosk.page, 'en').isShown();
  await expect(kiosk.page.getByText(visit.words('interpreter.card'))).toBeHidden();
});

test('a person asks for an interpreter in words the desk can read', async ({ kiosk }) => {
  const visit = await startVisit(kiosk, 'ar');
  await visit.help.click();
  await visit.button(visit.words('help.interpreter')).click();
  await expect(visit.heading).toHaveText(visit.words('interpreter.card'));
  await expect(visit.body).toContainText('I would like an interpreter, please.');
  await expect(visit.body).toContainText('Arabic');
  await expect(visit.body).toContainText(visit.words('interpreter.free'));
});

test('the place of Listen is kept free between the tools and "I’m finished"', async ({ kiosk }) => {
  const visit = await startVisit(kiosk, 'en');
  const help = await visit.help.boundingBox();
  const finished = await visit.finished.boundingBox();
  // 8 mm apart from the rest at 96 dpi (look.md), with room for one more tool of 18 mm.
  expect((finished?.x ?? 0) - ((help?.x ?? 0) + (help?.width ?? 0))).toBeGreaterThan((8 + 18) * 3.7795);
});
