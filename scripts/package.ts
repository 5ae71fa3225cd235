import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildStale } from './build.ts';
import { rootFolder } from './root-folder.ts';
import { runToEnd } from './run-to-end.ts';

/** `npm run package`: the packages of this platform, into dist/. Further words go to electron-builder, such as `--linux dir`. */

await buildStale(['renderer', 'electron'], (line) => console.log(line));
process.exitCode = await runToEnd(process.execPath, [join(rootFolder, 'node_modules/electron-builder/cli.js'), ...process.argv.slice(2), ...lentRuntime()]);

/** Where Electron was put by hand (no download host), the package is made from that. Electron's own variable says where. */
function lentRuntime(): readonly string[] {
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const versionFile = join(dist ?? '', 'version');
  if (dist === undefined || !existsSync(versionFile)) return [];
  const version = readFileSync(versionFile, 'utf8').trim().replace(/^v/, '');
  return [`-c.electronDist=${dist}`, `-c.electronVersion=${version}`, ...withoutFileFuse(Number.parseInt(version, 10))];
}

/** The fuse against extra rights of file: pages came with Electron 29; an older runtime has none to turn, and refuses. */
function withoutFileFuse(major: number): readonly string[] {
  if (major >= 29) return [];
  const rules = readFileSync(join(rootFolder, 'electron-builder.yml'), 'utf8');
  const file = join(mkdtempSync(join(tmpdir(), 'backstory-package-')), 'electron-builder.yml');
  writeFileSync(file, rules.replace(/^ *grantFileProtocolExtraPrivileges:.*\n/m, ''));
  console.log(`Electron ${major} has no fuse for file: pages; the other fuses are set.`);
  return ['--config', file];
}
