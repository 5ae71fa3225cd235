import * as nodeFs from 'node:fs';

/** The part of node:fs that the adapters use, so that a test can let any one of these calls fail. */
export type FileSystem = Pick<
  typeof nodeFs,
  | 'openSync'
  | 'writeSync'
  | 'fsyncSync'
  | 'closeSync'
  | 'renameSync'
  | 'copyFileSync'
  | 'unlinkSync'
  | 'readFileSync'
  | 'readdirSync'
  | 'statSync'
  | 'mkdirSync'
  | 'linkSync'
>;

export const machineFileSystem: FileSystem = nodeFs;

/** The operating system's code of an error, such as ENOSPC; UNKNOWN when it has none. */
export function errorCode(error: unknown): string {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'UNKNOWN';
}
