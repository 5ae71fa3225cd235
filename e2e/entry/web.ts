import { nodeRandom } from '#host/node-random.ts';
import { serveKiosk } from '#web/serve.ts';
import { createMovableMachine, type MachineControl, type MovableOptions } from './movable-kiosk.ts';

export type WebKiosk = { readonly address: string; readonly control: MachineControl; readonly close: () => Promise<void> };

/** The browser shell on a movable machine, in the process of the tests. */
export async function openWebKiosk(options: MovableOptions & { readonly rendererFolder: string }): Promise<WebKiosk> {
  const machine = createMovableMachine(options);
  const { kiosk, log } = machine.createKiosk(async () => []);
  const served = await serveKiosk({ kiosk, rendererFolder: options.rendererFolder, port: 0, log, scheduler: machine.scheduler, random: nodeRandom });
  const close = async () => {
    await served.close();
    kiosk.close();
  };
  return { address: served.address, control: machine.control, close };
}
