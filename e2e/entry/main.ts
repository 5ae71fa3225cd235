import { join } from 'node:path';
import { app } from 'electron';
import { z } from 'zod';
import { keepOpen } from '#electron/keep-open.ts';
import { openDesktopKiosk } from '#electron/open-desktop-kiosk.ts';
import { registerKioskScheme } from '#electron/screen/serve-renderer.ts';
import { createMovableMachine } from './movable-kiosk.ts';

/** The desktop shell on a movable machine. The test moves it by `kioskControl`, through Playwright's door into the main process. */

const optionsSchema = z.object({ dataFolder: z.string(), contentRoot: z.string(), profileFolder: z.string(), appFolder: z.string(), wallStart: z.number() });

const words = process.argv.find((word) => word.startsWith('--kiosk-under-test='))?.slice('--kiosk-under-test='.length) ?? '{}';
const options = optionsSchema.parse(JSON.parse(words));

app.enableSandbox();
app.setPath('userData', options.profileFolder);
registerKioskScheme();

const machine = createMovableMachine(options);
Object.assign(globalThis, { kioskControl: machine.control, openKiosk });

async function openKiosk(): Promise<void> {
  await app.whenReady();
  const open = () =>
    openDesktopKiosk({
      createKiosk: machine.createKiosk,
      clock: machine.clock,
      scheduler: machine.scheduler,
      rendererFolder: join(options.appFolder, 'build/renderer'),
      preloadFile: join(options.appFolder, 'build/electron/preload.cjs'),
      window: { isWindowed: false, display: undefined },
    });
  keepOpen(open, false);
}
