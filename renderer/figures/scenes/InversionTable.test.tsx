import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type Figure, figureSchema } from '#core/figures/figure-schema.ts';
import { personLooks } from '../people/person-looks.ts';
import { drawInversionTable, personOnBoard } from './InversionTable.tsx';
import { pivot } from './inversion-parts.ts';

type InversionFigure = Extract<Figure, { scene: 'inversion-table' }>;
const parsed = (tiltDegrees: number) => figureSchema.parse({ scene: 'inversion-table', view: { tiltDegrees } }) as InversionFigure;
const markupOf = (tiltDegrees: number) =>
  renderToStaticMarkup(<svg>{drawInversionTable(parsed(tiltDegrees), { instance: 'figure1', reducedDetail: false }).picture}</svg>);
const people = Object.values(personLooks);
const distance = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);

describe.each(people.map((person) => [person.id, person] as const))('the table that tilts, with %s', (_, person) => {
  it('stands the body up at -70, lays it level at 0, and puts the head lower than the feet at 60', () => {
    const headOverFeet = (tilt: number) => {
      const { headPivot, nearLeg } = personOnBoard(person, tilt);
      return nearLeg.ankle.y - headPivot.y;
    };
    expect(headOverFeet(-70)).toBeGreaterThan(70);
    expect(Math.abs(headOverFeet(0))).toBeLessThan(8);
    expect(headOverFeet(60)).toBeLessThan(-60);
  });

  it('keeps the body as it lies on the board: every joint keeps its distance from the pivot', () => {
    const level = personOnBoard(person, 0);
    for (const tilt of [-70, -33, 24, 60]) {
      const tilted = personOnBoard(person, tilt);
      expect(distance(tilted.headPivot, pivot)).toBeCloseTo(distance(level.headPivot, pivot), 6);
      expect(distance(tilted.nearLeg.ankle, pivot)).toBeCloseTo(distance(level.nearLeg.ankle, pivot), 6);
      expect(distance(tilted.nearArm.fingertip, pivot)).toBeCloseTo(distance(level.nearArm.fingertip, pivot), 6);
    }
  });

  it('never lets head or feet touch the floor', () => {
    for (const tilt of [-70, -40, 0, 40, 60]) {
      const { headPivot, nearLeg, farLeg } = personOnBoard(person, tilt);
      expect(Math.max(headPivot.y + 9, nearLeg.toe.y + 3, farLeg.toe.y + 3)).toBeLessThan(0);
    }
  });
});

describe('the arc of the tilt', () => {
  it('is not there upright, and is there once the board has gone back', () => {
    expect(markupOf(-70)).not.toContain('movement-head');
    expect(markupOf(-30)).toContain('movement-head');
  });
});
