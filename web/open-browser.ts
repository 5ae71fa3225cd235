import { spawn } from 'node:child_process';

/** Opens the address in this account's browser, where there is a display; whether it worked is for the person to see. */
export function openBrowser(address: string, environment: Readonly<Record<string, string | undefined>>, platform: NodeJS.Platform): void {
  const command = opener(platform);
  if (platform === 'linux' && !environment['DISPLAY'] && !environment['WAYLAND_DISPLAY']) return;
  const child = spawn(command[0], [...command.slice(1), address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

function opener(platform: NodeJS.Platform): readonly [string, ...string[]] {
  switch (platform) {
    case 'win32':
      return ['rundll32', 'url.dll,FileProtocolHandler'];
    case 'darwin':
      return ['open'];
    default:
      return ['xdg-open'];
  }
}
