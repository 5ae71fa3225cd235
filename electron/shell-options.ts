import { parseArgs } from 'node:util';

export type ShellOptions = {
  readonly dataFolder: string | undefined;
  readonly isWindowed: boolean;
  /** 1 for the first display. */
  readonly display: number | undefined;
};

/**
 * What the desktop shell takes from its command line: `--data DIR`, `--display N`, `--windowed`.
 * Chromium's own switches stand on the same line, so what is unknown is left alone.
 */
export function parseShellOptions(words: readonly string[]): ShellOptions {
  const { values } = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    options: { data: { type: 'string' }, display: { type: 'string' }, windowed: { type: 'boolean' } },
  });
  const display = typeof values.display === 'string' ? Number.parseInt(values.display, 10) : Number.NaN;
  return {
    dataFolder: typeof values.data === 'string' && values.data !== '' ? values.data : undefined,
    isWindowed: values.windowed === true,
    display: Number.isInteger(display) && display >= 1 ? display : undefined,
  };
}
