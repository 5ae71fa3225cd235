import { mirrored, type Point, smoothClosedPath, smoothPath } from '#core/figures/path.ts';
import type { SceneLook, ViewBox } from '../stage/scene.ts';
import { Form } from './Form.tsx';

/** The long muscles of the back, held aside at both edges of the picture, at 35 percent. */
export function BackMuscles({ look, viewBox }: { readonly look: SceneLook; readonly viewBox: ViewBox }) {
  const { y, height } = viewBox;
  const at = (share: number) => y + height * share;
  const inner: Point[] = [
    { x: 43, y: at(-0.12) },
    { x: 46.4, y: at(0.12) },
    { x: 50.4, y: at(0.36) },
    { x: 53, y: at(0.6) },
    { x: 54, y: at(0.84) },
    { x: 52.6, y: at(1.12) },
  ];
  const right: Point[] = [...inner, { x: 75, y: at(1.12) }, { x: 75, y: at(-0.12) }];
  const fibres = [3, 6.4, 9.6, 13].map((out) => inner.map((point) => ({ x: point.x + out, y: point.y })));
  return (
    <g className="surroundings" data-part="muscle">
      {[right, mirrored(right)].map((outline, index) => (
        <Form key={index} id={`${look.instance}-muscle-${index}`} tissue="muscle" outline={smoothClosedPath(outline, 0.1)} shadeMm={3.4} line="inner">
          {!look.reducedDetail && (
            <path
              d={fibres.map((fibre) => smoothPath(index === 0 ? fibre : mirrored(fibre))).join('')}
              fill="none"
              className="line-texture muscle-line"
              opacity={0.6}
            />
          )}
        </Form>
      ))}
    </g>
  );
}
