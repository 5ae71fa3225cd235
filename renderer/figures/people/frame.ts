import type { Point, Skeleton } from '#core/figures/person.ts';
import type { ViewBox } from '../stage/scene.ts';

/** The smallest view that holds some people and things, with a little air round them. */
export function frameOf(skeletons: readonly Skeleton[], things: readonly Point[], air = 5): ViewBox {
  const points = [...things, ...skeletons.flatMap(pointsOf)];
  const [left, right] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))];
  return { x: left - air, y: top - air, width: right - left + air * 2, height: bottom - top + air * 2 };
}

function pointsOf({ hip, chest, headPivot, nearArm, farArm, nearLeg, farLeg }: Skeleton): Point[] {
  // A head reaches about 10 round its ear, a trunk 9 round its middle; hands and feet end at their joints.
  const around = ({ x, y }: Point, reach: number) => [
    { x: x - reach, y: y - reach },
    { x: x + reach, y: y + reach },
  ];
  return [
    ...around(headPivot, 10.5),
    ...around(chest, 9),
    ...around(hip, 9),
    ...[nearArm, farArm].flatMap((arm) => [arm.fingertip, arm.elbow]),
    ...[nearLeg, farLeg].flatMap((leg) => [leg.toe, ...around(leg.knee, 4.5), ...around(leg.ankle, 4)]),
  ];
}

/** A view widened about its middle until it has at least a size; the floor stays at its foot. */
export function atLeast(box: ViewBox, width: number, height: number): ViewBox {
  const wider = Math.max(box.width, width);
  const higher = Math.max(box.height, height);
  return { x: box.x - (wider - box.width) / 2, y: box.y - (higher - box.height), width: wider, height: higher };
}
