import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { figureSchema } from '#core/figures/figure-schema.ts';
import { openFigurePage } from '#scripts/figure-page.ts';
import { rootFolder } from '#scripts/root-folder.ts';
import { launchBrowser } from './kiosk/launch-browser.ts';
import { standaloneSvgs } from './page/standalone-svg.ts';

/**
 * `npm run figures`: a contact sheet of the states of every scene, `figures/<scene>.png`, and each state as a file that any
 * program shows, `figures/<scene>/<state>.svg`. Each option takes one value, `--scene` and `--state` several:
 *
 *   --scene tens,stairs  --state usual  --language ar  --theme dark  --text xxl  --detail small  --labels none
 *   --width 130 --height 110  (of one figure, millimetres)
 */
const say = (line: string): void => console.log(line);
const { values } = parseArgs({
  options: {
    scene: { type: 'string' },
    state: { type: 'string' },
    language: { type: 'string' },
    theme: { type: 'string' },
    text: { type: 'string' },
    detail: { type: 'string' },
    labels: { type: 'string' },
    width: { type: 'string' },
    height: { type: 'string' },
  },
});
const { scene: sceneList, ...options } = values;
const scenes = figureSchema.options.map(({ shape }) => shape.scene.value);
const wanted: readonly string[] = sceneList?.split(',') ?? scenes;
const unknown = wanted.filter((name) => !scenes.some((scene) => scene === name));
if (unknown.length > 0) throw new RangeError(`there is no scene ${unknown.join(', ')}; there is ${scenes.join(', ')}`);

const folder = join(rootFolder, 'figures');
const [page, launched] = await Promise.all([openFigurePage(wanted), launchBrowser(say)]);
try {
  // One page a scene: what it took is given back when it closes.
  for (const scene of wanted) await photograph(scene);
} finally {
  await Promise.all([launched.close(), page.close()]);
}

async function photograph(scene: string): Promise<void> {
  const context = await launched.browser.newContext({ viewport: { width: 1640, height: 400 }, reducedMotion: 'reduce' });
  const tab = await context.newPage();
  const faults: string[] = [];
  tab.on('pageerror', ({ message }) => faults.push(message));
  try {
    await tab.goto(`${page.address}?${new URLSearchParams({ ...options, scene })}`);
    await tab.waitForFunction((met) => met.length > 0 || document.querySelector('.figure-rows .figure-stage-drawing') !== null, faults);
    await tab.evaluate(() => document.fonts.ready);
    const name = [scene, ...Object.values(options)].join('-');
    mkdirSync(join(folder, name), { recursive: true });
    const files = await tab.evaluate(standaloneSvgs);
    for (const { state, svg } of files) writeFileSync(join(folder, name, `${state}.svg`), svg);
    writeFileSync(join(folder, `${name}.png`), await tab.screenshot({ fullPage: true }));
    say(`figures/${name}.png, and ${files.length} states in figures/${name}/`);
  } catch (error) {
    process.exitCode = 1;
    say(`${scene}: ${faults[0] ?? String(error)}`);
  } finally {
    await context.close();
  }
}
