import { join } from 'node:path';

type Machine = { readonly platform: NodeJS.Platform; readonly home: string; readonly environment: Readonly<Record<string, string | undefined>> };

/** Where this account's programs keep their data, by the customs of each system. */
export function usualDataFolder({ platform, home, environment }: Machine): string {
  switch (platform) {
    case 'win32':
      return join(environment['LOCALAPPDATA'] || join(home, 'AppData', 'Local'), 'Backstory');
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Backstory');
    default:
      return join(environment['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'backstory');
  }
}
