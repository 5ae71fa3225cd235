import { expect, it } from 'vitest';
import { placeOf, type SetUpStep, setUpSteps, stepAfter, stepBefore } from './set-up-steps.ts';

it('every question is asked once, from the start to the summary', () => {
  const seen: SetUpStep[] = ['start'];
  for (let step: SetUpStep = 'start'; step !== 'summary'; step = stepAfter(step)) seen.push(stepAfter(step));
  expect(seen).toEqual(setUpSteps);
});

it('back goes the same way, but chooses the PIN anew, and leaves from the start', () => {
  expect(stepBefore('languages')).toBe('pin');
  expect(stepBefore('pinAgain')).toBe('pin');
  expect(stepBefore('summary')).toBe('role');
  expect(stepBefore('start')).toBeUndefined();
});

it('the questions are counted, the start and the summary are not', () => {
  expect(setUpSteps.map((step) => placeOf(step)?.step)).toEqual([undefined, 1, 2, 3, 4, 5, 6, 7, undefined]);
  expect(placeOf('name')?.steps).toBe(7);
});
