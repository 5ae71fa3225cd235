import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type Figure, figureSchema } from '#core/figures/figure-schema.ts';
import { poseSkeleton } from '#core/figures/person.ts';
import { bentLiftPose, footOnStoolPose, slumpedPose, squatLiftPose, supportedSittingPose } from '../people/everyday-poses.ts';
import { backSleeper } from '../people/lying-poses.ts';
import { lengthsOf } from '../people/PersonSide.tsx';
import { personLooks } from '../people/person-looks.ts';
import { soleDepth } from '../people/poses.ts';
import { drawPosture } from './Posture.tsx';

type PostureFigure = Extract<Figure, { scene: 'posture' }>;
const markupOf = (activity: string) =>
  renderToStaticMarkup(
    <svg>
      {drawPosture(figureSchema.parse({ scene: 'posture', view: { activity } }) as PostureFigure, { instance: 'figure1', reducedDetail: false }).picture}
    </svg>,
  );
const people = Object.values(personLooks).map((person) => [person.id, person] as const);

describe('the posture scene', () => {
  it('crosses out what is better not done, and nothing else', () => {
    const crossed = ['lifting', 'lifting-far', 'sitting', 'sitting-slumped', 'carrying', 'standing', 'sleeping-side', 'sleeping-back'].filter((activity) =>
      markupOf(activity).includes('not-this-way'),
    );
    expect(crossed).toEqual(['lifting-far', 'sitting-slumped']);
  });

  it('carries the same on either side', () => {
    expect(markupOf('carrying').match(/-bag-/g)?.length).toBe((markupOf('carrying').match(/-bag--1/g)?.length ?? 0) * 2);
  });
});

describe.each(people)('postures of %s', (_, person) => {
  const lengths = lengthsOf(person);

  it('lifting keeps the box close and bends the knees; lifting far away does neither', () => {
    const near = squatLiftPose(person);
    const far = bentLiftPose(person);
    const boxAhead = ({ pose, hands }: typeof near) => poseSkeleton(lengths, pose).nearLeg.ankle.x - hands.x;
    expect(boxAhead(near)).toBeLessThan(boxAhead(far));
    expect(near.pose.nearLeg.knee).toBeGreaterThan(80);
    expect(far.pose.nearLeg.knee).toBeLessThan(35);
    expect(Math.abs(near.pose.lumbar)).toBeLessThan(6);
    expect(far.pose.lumbar + far.pose.thorax).toBeGreaterThan(50);
  });

  it('sitting well keeps a hollow in the lower back, and both feet flat', () => {
    const pose = supportedSittingPose(person);
    const { nearLeg, farLeg } = poseSkeleton(lengths, pose);
    expect(pose.lumbar).toBeLessThan(0);
    for (const { ankle, toe } of [nearLeg, farLeg]) {
      expect(ankle.y).toBeCloseTo(-soleDepth(person), 1);
      expect(toe.y).toBeCloseTo(ankle.y, 1);
    }
    expect(slumpedPose(person).lumbar).toBeGreaterThan(15);
  });

  it('standing puts one foot on the stool and one on the floor', () => {
    const { nearLeg, farLeg } = poseSkeleton(lengths, footOnStoolPose(person, { x: -13.5, height: 10 }, { x: -18, y: -55 }));
    expect(nearLeg.ankle.y).toBeCloseTo(-10 - soleDepth(person), 1);
    expect(farLeg.ankle.y).toBeCloseTo(-soleDepth(person), 1);
  });

  it('sleeping on the back has a pillow that reaches up to the knees', () => {
    const { skeleton, underKnees } = backSleeper(person, 24);
    const top = underKnees.y - underKnees.height / 2;
    expect(top - skeleton.nearLeg.knee.y).toBeGreaterThan(0);
    expect(top - skeleton.nearLeg.knee.y).toBeLessThan(6);
    expect(underKnees.y + underKnees.height / 2).toBeCloseTo(-24, 0);
  });
});
