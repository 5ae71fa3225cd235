import { parseArgs } from 'node:util';
import { failed, type Result, succeeded } from '#core/result.ts';

export type StartOptions = {
  /** Undefined: the usual one, or the next that is free. */
  readonly port: number | undefined;
  /** Undefined: where this account's programs keep their data. */
  readonly dataFolder: string | undefined;
  readonly opensBrowser: boolean;
};

/** Reads the command line; the error is one line for whoever typed it. */
export function readStartOptions(words: readonly string[]): Result<StartOptions, string> {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: { port: { type: 'string' }, data: { type: 'string' }, 'no-open': { type: 'boolean', default: false } },
    });
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(/^[0-9]+$/.test(values.port ?? '') && port <= 65_535))
      return failed(`--port must be a number from 0 to 65535, not "${values.port}".`);
    if (values.data === '') return failed('--data must name a folder.');
    return succeeded({ port, dataFolder: values.data, opensBrowser: !values['no-open'] });
  } catch (error) {
    // Node explains at length; the first line says what is wrong.
    return failed(error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'The command line could not be read.');
  }
}
