import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { changesOnTheWay, type ExploredChange, exploredChange, type SpaceLeft } from './explored-change.ts';
import { type Figure, figureSchema } from './figure-schema.ts';
import { nerveSpace } from './nerve-space.ts';
import type { Herniation, SegmentState } from './spine-schema.ts';
import { depthMm as depth, direction, number, type } from './testing/spine-arbitraries.ts';

const level = 'L4-L5';
const explored = (figure: object, path: string, value: number, view: object = {}): ExploredChange | null =>
  exploredChange(figureSchema.parse({ ...figure, view, explore: { path, from: value, to: value + 1 } }));
const above = (segment: SegmentState, path: string): ExploredChange | null =>
  explored({ scene: 'vertebra-top', spine: { [level]: segment } }, `${level}.${path}`, 0);
const herniated = (depthMm: number, direction: Herniation['direction'], type: Herniation['type'] = 'protrusion', around: SegmentState = {}) =>
  above({ ...around, herniation: { depthMm, direction, type } }, 'herniation.depthMm');

const order: readonly SpaceLeft[] = ['hardlyAny', 'quarter', 'half', 'threeQuarters', 'all'];
const roomOf = (change: ExploredChange | null): number =>
  change !== null && 'nearest' in change ? order.indexOf(change.nearest) : change?.kind === 'moreSpace' ? order.length : Number.NaN;

const around = fc.record({
  bulgeMm: number(0, 5),
  spurMm: number(0, 6),
  yellowLigamentMm: number(2, 9),
  canalDepthMm: number(6, 24),
});

describe('a herniation', () => {
  test('a deeper one never says more room', () => {
    fc.assert(
      fc.property(direction, type, depth, depth, around, (where, kind, one, other, segment) => {
        const [shallow, deep] = [Math.min(one, other), Math.max(one, other)];
        // Edges are drawn as short straight pieces: where nothing moved by more than that, words may fall on either side of a quarter.
        fc.pre(deep - shallow > 0.3);
        expect(roomOf(herniated(deep, where, kind, segment))).toBeLessThanOrEqual(roomOf(herniated(shallow, where, kind, segment)));
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  test('once it touches the nerve it goes on touching it', () => {
    fc.assert(
      fc.property(direction, depth, depth, (where, one, other) => {
        const [shallow, deep] = [herniated(Math.min(one, other), where), herniated(Math.max(one, other), where)];
        if (shallow?.kind === 'touches') expect(deep?.kind).toBe('touches');
      }),
      { numRuns: 40 },
    );
  });

  test('the words and the picture take the same number', () => {
    const { left } = nerveSpace({ [level]: { herniation: { depthMm: 6, direction: 'left', type: 'protrusion' } } }, level).passingRoot;
    const nearest = ['hardlyAny', 'quarter', 'half', 'threeQuarters', 'all'][Math.round(left.spacePercent / 25)];
    expect(herniated(6, 'left')).toEqual({ kind: left.isTouched ? 'touches' : 'space', of: 'passingRoot', nearest });
  });

  test('the nerve that is spoken of is the one on its way', () => {
    expect(herniated(5, 'central')).toMatchObject({ of: 'canal' });
    expect(herniated(5, 'right')).toEqual(herniated(5, 'left'));
    expect(herniated(5, 'foraminal-right')).toMatchObject({ kind: 'touches', of: 'leavingRoot' });
  });
});

describe('what else narrows the canal or opens it', () => {
  test('a thicker ligament or a narrower canal never says more room', () => {
    const millimetres = fc.tuple(number(2, 9), number(2, 9));
    fc.assert(
      fc.property(millimetres, around, ([one, other], segment) => {
        fc.pre(Math.abs(one - other) > 0.3);
        const say = (yellowLigamentMm: number) => roomOf(above({ ...segment, yellowLigamentMm }, 'yellowLigamentMm'));
        expect(say(Math.max(one, other))).toBeLessThanOrEqual(say(Math.min(one, other)));
      }),
      { numRuns: 40, seed: 7 },
    );
    expect(above({ canalDepthMm: 11 }, 'canalDepthMm')).toMatchObject({ of: 'canal', nearest: 'half' });
    expect(above({}, 'canalDepthMm')).toEqual({ kind: 'space', of: 'canal', nearest: 'all' });
  });

  it('taking away the lamina gives more space than usual', () => {
    const opened = explored({ scene: 'vertebra-top', spine: { L4: { laminaRemovedFraction: 1 } } }, 'L4.laminaRemovedFraction', 1);
    expect(opened).toEqual({ kind: 'moreSpace' });
  });

  it('bending forward gives more, leaning back less, standing straight what is usual', () => {
    const narrow = { scene: 'spine-side', spine: { [level]: { yellowLigamentMm: 6, canalDepthMm: 12 } } };
    const bent = (bendDegrees: number) => explored(narrow, 'view.bendDegrees', bendDegrees, { bendDegrees });
    expect([-12, 0, 30].map(bent)).toEqual(['less', 'usual', 'more'].map((room) => ({ kind: 'bendSpace', room })));
    const whole = (bendDegrees: number) => explored({ scene: 'spine-whole' }, 'view.bendDegrees', bendDegrees, { bendDegrees });
    expect([-12, 0, 30].map(whole)).toEqual(['back', 'straight', 'forward'].map((way) => ({ kind: 'bend', way })));
  });
});

test('other numbers say what they do', () => {
  expect(above({ diskHeightMm: 5.5 }, 'diskHeightMm')).toEqual({ kind: 'disk', of: 'height', nearest: 'half' });
  expect(above({ waterPercent: 20 }, 'waterPercent')).toEqual({ kind: 'disk', of: 'water', nearest: 'quarter' });
  expect(above({ slipGrade: 1 }, 'slipGrade')).toEqual({ kind: 'slip', amount: 'quarter' });
  expect(above({ graftFraction: 1 }, 'graftFraction')).toEqual({ kind: 'grown', amount: 'all' });
  expect(explored({ scene: 'traction-table' }, 'view.pull', 0.3, { pull: 0.3 })).toEqual({ kind: 'pull', amount: 'some' });
  expect(explored({ scene: 'inversion-table' }, 'view.tiltDegrees', 40, { tiltDegrees: 40 })).toEqual({ kind: 'tilt', way: 'headDown' });
  expect(explored({ scene: 'injection' }, 'view.dyeFraction', 1, { dyeFraction: 1 })).toEqual({ kind: 'dye', amount: 'all' });
  expect(explored({ scene: 'pregnancy-side' }, 'view.month', 6.6, { month: 6.6 })).toEqual({ kind: 'month', month: 7 });
  expect(explored({ scene: 'heat-and-cold' }, 'view.minutes', 15, { minutes: 15 })).toEqual({ kind: 'minutes', minutes: 15 });
  expect(explored({ scene: 'incision' }, 'view.lengthMm', 84, { lengthMm: 84 })).toEqual({ kind: 'cut', centimetres: 8 });
});

it('says nothing of a number it has no words for, or of a figure without a slider', () => {
  expect(above({ inflammation: 0.5 }, 'inflammation')).toBeNull();
  expect(exploredChange(figureSchema.parse({ scene: 'vertebra-top' }))).toBeNull();
});

it('the way from one end to the other has everything that can be said, each once', () => {
  const figure: Figure = figureSchema.parse({
    scene: 'vertebra-top',
    spine: { [level]: { herniation: { depthMm: 3, direction: 'left', type: 'protrusion' } } },
    explore: { path: `${level}.herniation.depthMm`, from: 0, to: 12 },
  });
  const changes = changesOnTheWay(figure);
  expect(new Set(changes.map((change) => JSON.stringify(change))).size).toBe(changes.length);
  expect(changes[0]).toMatchObject({ kind: 'space', nearest: 'all' });
  expect(changes.at(-1)).toMatchObject({ kind: 'touches', of: 'passingRoot' });
  const rooms = changes.map(roomOf);
  expect(rooms).toEqual([...rooms].sort((one, other) => other - one));
});
