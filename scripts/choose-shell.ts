export type ShellChoice = { readonly shell: 'desktop'; readonly electron: string } | { readonly shell: 'web'; readonly reason: string };

export type Machine = {
  readonly isWebWanted: boolean;
  readonly platform: NodeJS.Platform;
  readonly isRoot: boolean;
  /** A display server is named in the environment; only Linux needs one. */
  readonly hasDisplay: boolean;
  readonly findElectron: () => string | undefined;
  readonly fetchElectron: (limitSeconds: number) => string | undefined;
  readonly say: (line: string) => void;
};

/** Electron's runtime is some 110 MB: time enough on an ordinary line, short enough to wait for where there is none. */
const fetchLimitSeconds = 90;

/** Which shell this machine can run, and why it is not the desktop one. The reason is part of a sentence. */
export function chooseShell(machine: Machine): ShellChoice {
  const web = (reason: string): ShellChoice => ({ shell: 'web', reason });
  if (machine.isWebWanted) return web('asked for with --web');
  if (machine.isRoot) return web('started as root, where Electron would need its sandbox off');
  if (machine.platform === 'linux' && !machine.hasDisplay) return web('this machine has no display (DISPLAY and WAYLAND_DISPLAY are empty)');
  const found = machine.findElectron();
  if (found !== undefined) return { shell: 'desktop', electron: found };
  machine.say(`Electron's runtime is not here yet: fetching it (at most ${fetchLimitSeconds} s).`);
  const fetched = machine.fetchElectron(fetchLimitSeconds);
  return fetched === undefined ? web("Electron's runtime could not be fetched") : { shell: 'desktop', electron: fetched };
}
