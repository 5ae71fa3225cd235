import { pointList } from './outline.ts';

/** How a hand is held: at ease with the fingers together, closed round something, or laid along a telephone. */
export type HandStyle = 'open' | 'holding' | 'phoning';

type HandOutline = {
  /** Points as [thumbward, down] of the wrist, for a hand 10 long. */
  readonly outline: readonly (readonly [number, number])[];
  readonly texture: readonly (readonly (readonly [number, number])[])[];
};

/** Thumb to the front. The first and last points lie inside the sleeve or forearm. */
export const handOutlines: Readonly<Record<HandStyle, HandOutline>> = {
  open: {
    outline: pointList(
      '1.2 -0.8, 1.35 0.8, 2.0 2.2, 2.75 3.6, 3.0 5.2, 2.55 5.7, 2.0 5.0, 1.6 4.3, 1.75 6.2, 1.5 8.2, 0.9 9.4, 0.1 9.7, -0.7 9.0, -1.4 6.6, -1.75 3.6, -1.4 0.8, -1.25 -0.8',
    ),
    texture: [pointList('0.75 5.6, 0.8 7.2, 0.45 9.2'), pointList('-0.2 5.6, -0.1 7.2, -0.25 9.0'), pointList('1.6 4.4, 1.2 3.5, 0.9 3.1')],
  },
  holding: {
    outline: pointList(
      '1.2 -0.8, 1.4 0.7, 2.2 1.6, 3.0 2.6, 3.2 3.8, 2.9 4.6, 2.5 4.9, 2.5 5.7, 1.7 6.4, 0.8 6.4, -0.2 6.5, -1.2 6.1, -2.0 5.3, -2.2 4.0, -1.9 2.4, -1.4 0.8, -1.25 -0.8',
    ),
    texture: [
      pointList('1.2 6.4, 1.0 5.4, 1.1 4.6'),
      pointList('0.1 6.5, -0.1 5.4, 0 4.5'),
      pointList('-1.0 6.2, -1.1 5.2, -1.0 4.4'),
      pointList('3.0 3.4, 2.0 3.6, 1.5 3.3'),
    ],
  },
  phoning: {
    outline: pointList(
      '1.2 -0.8, 1.4 0.8, 2.2 2.0, 3.2 3.2, 3.8 4.6, 3.4 5.3, 2.7 4.9, 2.2 4.6, 2.6 6.0, 2.3 7.2, 1.5 7.9, 0.5 8.1, -0.6 7.9, -1.6 7.1, -2.1 5.4, -1.9 2.8, -1.4 0.8, -1.25 -0.8',
    ),
    texture: [
      pointList('1.3 8.0, 1.2 6.6, 1.1 5.2'),
      pointList('0.2 8.1, 0.1 6.7, 0.1 5.2'),
      pointList('-0.8 7.8, -0.9 6.6, -0.8 5.3'),
      pointList('2.3 4.6, 1.7 3.9, 1.3 3.4'),
    ],
  },
};
