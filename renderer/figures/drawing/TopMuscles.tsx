import { mirrored, type Point, smoothClosedPath } from '#core/figures/path.ts';
import { dotsPath, stippleDots } from '#core/figures/stipple.ts';
import type { SceneLook } from '../stage/scene.ts';
import { Form } from './Form.tsx';

/** Muscles cut across, on the patient's right; the left mirrors them. */
const muscles: ReadonlyArray<readonly Point[]> = [
  [
    { x: 28.5, y: -6 },
    { x: 34, y: -11.5 },
    { x: 41, y: -11 },
    { x: 45.6, y: -3 },
    { x: 45, y: 8 },
    { x: 40, y: 16.4 },
    { x: 33.4, y: 17.6 },
    { x: 30, y: 11 },
    { x: 28.2, y: 3 },
  ],
  [
    { x: 6.6, y: 50 },
    { x: 9.4, y: 46 },
    { x: 15, y: 43.4 },
    { x: 21, y: 43 },
    { x: 24.4, y: 47 },
    { x: 23, y: 56 },
    { x: 17.6, y: 63.6 },
    { x: 10, y: 67 },
    { x: 6.6, y: 62 },
    { x: 5.6, y: 56 },
  ],
  [
    { x: 26.4, y: 42 },
    { x: 30.6, y: 37.4 },
    { x: 37, y: 33 },
    { x: 43.6, y: 35 },
    { x: 45.6, y: 43 },
    { x: 42, y: 53.4 },
    { x: 34, y: 60.4 },
    { x: 25.6, y: 63.4 },
    { x: 24, y: 60 },
    { x: 26.6, y: 52 },
  ],
];
const bundles = muscles.map((outline, index) => stippleDots(outline, 2.6, 21 + index, () => 0.85));

/** The muscles around a vertebra at 35 percent: surroundings, never the subject. */
export function TopMuscles({ look }: { readonly look: SceneLook }) {
  return (
    <g className="surroundings" data-part="muscle">
      {muscles.flatMap((outline, index) =>
        [outline, mirrored(outline)].map((side, which) => (
          <Form
            key={`${index}-${which}`}
            id={`${look.instance}-muscle-${index}-${which}`}
            tissue="muscle"
            outline={smoothClosedPath(side)}
            shadeMm={3}
            line="inner"
          >
            {!look.reducedDetail && (
              <path className="muscle-bundles" fill="none" d={dotsPath(which === 0 ? (bundles[index] ?? []) : mirrored(bundles[index] ?? []))} />
            )}
          </Form>
        )),
      )}
    </g>
  );
}
