import fc from 'fast-check';
import type { Herniation, SegmentName } from '../spine-schema.ts';

/** What tests of the spine let chance choose, within what the schema allows. */

export const number = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
export const fraction = number(0, 1);
/** A level of the lower back. */
export const level = fc.constantFrom<SegmentName>('L3-L4', 'L4-L5', 'L5-S1');
export const side = fc.constantFrom<'both' | 'left' | 'right'>('both', 'left', 'right');

export const depthMm = number(0, 12);
export const direction = fc.constantFrom<Herniation['direction']>('central', 'left', 'right', 'foraminal-left', 'foraminal-right');
export const type = fc.constantFrom<Herniation['type']>('protrusion', 'extrusion', 'sequestration');
export const herniation: fc.Arbitrary<Herniation> = fc.record({ depthMm, direction, type });

/** What is on the left in the right's place. */
export const turned = {
  left: 'right',
  right: 'left',
  both: 'both',
  central: 'central',
  'foraminal-left': 'foraminal-right',
  'foraminal-right': 'foraminal-left',
} as const;
