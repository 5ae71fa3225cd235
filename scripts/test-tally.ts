import { z } from 'zod';

/** What came of a part of the tests. */
export type Tally = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** One line for each thing that was not run, with the reason. */
  readonly skips: readonly string[];
};

export const nothingRun: Tally = { passed: 0, failed: 0, skipped: 0, skips: [] };

export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, tally) => ({
      passed: sum.passed + tally.passed,
      failed: sum.failed + tally.failed,
      skipped: sum.skipped + tally.skipped,
      skips: [...sum.skips, ...tally.skips],
    }),
    nothingRun,
  );
}

/** The last line of `npm test`. */
export const tallyLine = (tally: Tally): string => `${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`;

/** A check that either holds or does not, such as the types. */
export const checkTally = (isPassed: boolean): Tally => ({ ...nothingRun, failed: isPassed ? 0 : 1 });

/** Something this machine can't run. */
export const skippedTally = (what: string, why: string): Tally => ({ ...nothingRun, skipped: 1, skips: [`skipped: ${what}: ${why}`] });

const unitReportSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  testResults: z.array(z.object({ assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })) })),
});

/**
 * Reads vitest's JSON report.
 * @param exitCode a run that failed without a failed test (a file that does not load) counts as one failure
 */
export function unitTally(report: unknown, exitCode: number): Tally {
  const parsed = unitReportSchema.safeParse(report);
  if (!parsed.success) return checkTally(false);
  const { numPassedTests: passed, numFailedTests, testResults } = parsed.data;
  const skipped = testResults.flatMap((file) => file.assertionResults).filter((test) => test.status !== 'passed' && test.status !== 'failed');
  return {
    passed,
    failed: exitCode !== 0 && numFailedTests === 0 ? 1 : numFailedTests,
    skipped: skipped.length,
    skips: skipped.map((test) => `skipped: ${test.fullName}: the condition in its file does not hold here (most often: not as root)`),
  };
}

const annotationSchema = z.object({ type: z.string(), description: z.string().optional() });
const specSchema = z.object({
  title: z.string(),
  tests: z.array(z.object({ projectName: z.string(), status: z.enum(['expected', 'unexpected', 'flaky', 'skipped']), annotations: z.array(annotationSchema) })),
});
type Suite = { readonly title: string; readonly specs: readonly z.infer<typeof specSchema>[]; readonly suites?: readonly Suite[] | undefined };
const suiteSchema: z.ZodType<Suite> = z.lazy(() => z.object({ title: z.string(), specs: z.array(specSchema), suites: z.array(suiteSchema).optional() }));
const endToEndReportSchema = z.object({ suites: z.array(suiteSchema) });

/** Reads Playwright's JSON report; `exitCode` as above. */
export function endToEndTally(report: unknown, exitCode: number): Tally {
  const parsed = endToEndReportSchema.safeParse(report);
  if (!parsed.success) return checkTally(false);
  const tests = parsed.data.suites.flatMap(specsOf).flatMap((spec) => spec.tests.map((test) => ({ ...test, title: spec.title })));
  const count = (status: string) => tests.filter((test) => test.status === status).length;
  const failed = count('unexpected') + count('flaky');
  const skipped = tests.filter((test) => test.status === 'skipped');
  return {
    passed: count('expected'),
    failed: exitCode !== 0 && failed === 0 ? 1 : failed,
    skipped: skipped.length,
    skips: skipped.map((test) => `skipped: ${test.title} (${test.projectName}): ${reasonOf(test.annotations)}`),
  };
}

const specsOf = (suite: Suite): readonly z.infer<typeof specSchema>[] => [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];

const reasonOf = (annotations: readonly z.infer<typeof annotationSchema>[]): string =>
  annotations.find((annotation) => annotation.type === 'skip' || annotation.type === 'fixme')?.description ?? 'an earlier failure stopped the run';
