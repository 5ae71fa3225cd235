import type { FigureOf } from '#core/figures/figure-schema.ts';
import { type Point, place } from '#core/figures/path.ts';
import { type WholeBone, type WholeGeometry, wholeGeometry } from '#core/figures/whole-geometry.ts';
import { WholeSpinePicture } from '../drawing/WholeSpinePicture.tsx';
import type { Anchor, Scene, SceneDrawing, SceneLook, ViewBox } from '../stage/scene.ts';

/** The whole column, upright, stands in this part of the millimetres. */
export const wholeView: ViewBox = { x: -72, y: -616, width: 186, height: 724 };

/** A bend carries the head forward: the view grows to that side with it. */
function viewFor(bendDegrees: number): ViewBox {
  const forward = Math.max(0, bendDegrees) * 7.4;
  const backward = Math.max(0, -bendDegrees) * 6;
  return { ...wholeView, x: wholeView.x - forward, width: wholeView.width + forward + backward };
}

/** The whole spine from the side, front to the left. */
export const drawSpineWhole: Scene<'spine-whole'> = (figure: FigureOf<'spine-whole'>, look: SceneLook): SceneDrawing => {
  const { view } = figure;
  const geometry = wholeGeometry(view.bendDegrees);
  return {
    viewBox: viewFor(view.bendDegrees),
    anchors: anchorsOf(geometry, view.showsNerves),
    picture: <WholeSpinePicture geometry={geometry} look={look} region={view.region} showsNerves={view.showsNerves} />,
  };
};

function anchorsOf(geometry: WholeGeometry, showsNerves: boolean): Partial<Record<string, Anchor>> {
  const bone = (name: string): WholeBone => geometry.bones.find((one) => one.name === name) as WholeBone;
  const middle = (name: string): Anchor => bone(name).frame.origin;
  const l3 = bone('L3');
  const canalAt = (index: number): Point => geometry.canal[index] as Point;
  return {
    neck: middle('C5'),
    chestPart: middle('T7'),
    lowerBack: middle('L3'),
    sacrum: geometry.sacrumSeams[0]?.[1] as Point,
    tailbone: geometry.tailbone[1]?.[0] as Point,
    vertebra: middle('L2'),
    disk: place(l3.frame, { x: -l3.depthMm * 0.2, y: l3.heightMm / 2 + 5.2 }),
    spinousProcess: bone('L3').spinous[6] as Point,
    ...(showsNerves ? { spinalCord: canalAt(13), nerveSac: canalAt(geometry.cordPoints + 2), nerveRoot: (geometry.roots[20] as { to: Point }).to } : {}),
  };
}
