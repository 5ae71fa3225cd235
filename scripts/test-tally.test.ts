import { describe, expect, it } from 'vitest';
import { addTallies, checkTally, endToEndTally, skippedTally, tallyLine, unitTally } from './test-tally.ts';

const unitReport = {
  numPassedTests: 2,
  numFailedTests: 1,
  testResults: [
    {
      assertionResults: [
        { fullName: 'a', status: 'passed' },
        { fullName: 'b', status: 'passed' },
        { fullName: 'c', status: 'failed' },
        { fullName: 'd', status: 'skipped' },
      ],
    },
  ],
};
const endToEndReport = {
  suites: [
    {
      title: 'walk.spec.ts',
      specs: [
        {
          title: 'a walk',
          tests: [
            { projectName: 'web', status: 'expected', annotations: [] },
            { projectName: 'desktop', status: 'unexpected', annotations: [] },
          ],
        },
      ],
      suites: [
        {
          title: 'inside',
          specs: [{ title: 'a disk', tests: [{ projectName: 'web', status: 'skipped', annotations: [{ type: 'skip', description: 'not root' }] }] }],
        },
      ],
    },
  ],
};

describe('the last line of the tests', () => {
  it('adds up the units and both shells', () => {
    const sum = addTallies([checkTally(true), unitTally(unitReport, 1), endToEndTally(endToEndReport, 1)]);
    expect(tallyLine(sum)).toBe('3 passed, 2 failed, 2 skipped');
  });

  it('has a line for each thing skipped, with the reason', () => {
    const { skips } = addTallies([unitTally(unitReport, 1), endToEndTally(endToEndReport, 1), skippedTally('the desktop shell', 'no display')]);
    expect(skips).toEqual([
      'skipped: d: the condition in its file does not hold here (most often: not as root)',
      'skipped: a disk (web): not root',
      'skipped: the desktop shell: no display',
    ]);
  });

  it('never calls a broken run a good one', () => {
    expect(checkTally(false).failed).toBe(1);
    expect(unitTally(undefined, 0).failed).toBe(1);
    expect(endToEndTally({ suites: 'none' }, 0).failed).toBe(1);
    expect(unitTally({ ...unitReport, numFailedTests: 0 }, 1).failed).toBe(1);
    expect(endToEndTally({ suites: [] }, 1).failed).toBe(1);
  });
});
