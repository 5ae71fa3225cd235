import type { z } from 'zod';

/** Something wrong in a file, in the words of the person who can mend it. */
export type Issue = {
  readonly file: string;
  /** Where in the file, dotted; empty for the whole file. */
  readonly path: string;
  readonly message: string;
};

/** Turns zod's findings about `file` into issues. */
export function issuesOf(file: string, error: z.ZodError): readonly Issue[] {
  return error.issues.map((issue) => ({ file, path: issue.path.map(String).join('.'), message: issue.message }));
}

export function describeIssue({ file, path, message }: Issue): string {
  return path === '' ? `${file}: ${message}` : `${file}: ${path}: ${message}`;
}
