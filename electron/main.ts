import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { app } from 'electron';
import { createNodeKiosk } from '#host/create-node-kiosk.ts';
import { usualDataFolder } from '#host/files/data-folder-path.ts';
import { nodeClock, nodeScheduler } from '#host/node-clock.ts';
import { keepOpen } from './keep-open.ts';
import { openDesktopKiosk } from './open-desktop-kiosk.ts';
import { profileFolder } from './screen/profile-folder.ts';
import { registerKioskScheme } from './screen/serve-renderer.ts';
import { parseShellOptions } from './shell-options.ts';
import { takeDataFolder } from './take-data-folder.ts';
import { keepAwake } from './window/keep-awake.ts';

/** The desktop shell: a wiring list. */

const options = parseShellOptions(process.argv.slice(1));
const dataFolder = resolve(options.dataFolder ?? usualDataFolder({ platform: process.platform, home: homedir(), environment: process.env }));
const appFolder = app.getAppPath();

app.enableSandbox();
app.setPath('userData', profileFolder(dataFolder));
app.commandLine.appendSwitch('disable-pinch');
app.commandLine.appendSwitch('overscroll-history-navigation', '0');
registerKioskScheme();

const release = takeDataFolder(dataFolder, (line) => console.error(line));
if (release === undefined) app.exit(2);
else void app.whenReady().then(() => start(release));

function start(releaseDataFolder: () => void): void {
  const letSleep = keepAwake();
  const openKiosk = () =>
    openDesktopKiosk({
      createKiosk: (checkErasure) => createNodeKiosk({ dataFolder, contentRoot: appFolder, version: app.getVersion(), checkErasure }),
      clock: nodeClock,
      scheduler: nodeScheduler,
      rendererFolder: join(appFolder, 'build/renderer'),
      preloadFile: join(appFolder, 'build/electron/preload.cjs'),
      window: options,
    });
  keepOpen(openKiosk, options.isWindowed);
  app.once('will-quit', () => {
    letSleep();
    releaseDataFolder();
  });
}
