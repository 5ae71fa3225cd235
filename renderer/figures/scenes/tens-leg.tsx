import type { ReactNode } from 'react';
import type { Point } from '#core/figures/person.ts';
import { FadedEdges } from '../drawing/FadedEdges.tsx';
import { Fills, type FormShape, Forms, Silhouettes } from '../people/Form.tsx';
import { slab } from '../people/furniture.ts';
import { middleLine, openSweepPath, type Profile, pointList, smoothClosed, smoothOpen, sweep, sweepPath } from '../people/outline.ts';
import type { PersonLook } from '../people/person-looks.ts';
import type { SceneDrawing, SceneLook, ViewBox } from '../stage/scene.ts';
import { legClose, legRoll, onLeg } from './electrodes-leg-shapes.ts';
import { Lead, Sent, socketOf, type TensPad, tabOf } from './tens-parts.tsx';

const viewBox: ViewBox = { x: 8, y: -100, width: 156, height: 110 };
const unitSize = 3.7;
const unit: Point = { x: 96, y: -95 };

/** The left leg lies at ease, a pad above and one below the knee; the unit is in the person's own hand. */
export function drawTensLeg(person: PersonLook, isOn: boolean, look: SceneLook): SceneDrawing {
  const leg = legClose('down', 0.6 + person.limbs * 0.4);
  const pad = (at: Point): TensPad => ({ at, width: 10.5, height: 14 });
  const upper = pad(onLeg('down', 0.84, -0.2));
  const lower = pad(onLeg('down', 1.38, -1.1));
  const socket = socketOf(unit, unitSize);
  const hand = holdingHand({ x: unit.x, y: unit.y + 3.6 * unitSize }, person);
  const [high, low] = [tabOf(upper), tabOf(lower)];
  return {
    viewBox,
    anchors: { tensPad: { x: lower.at.x - 2, y: lower.at.y - 2 }, tensUnit: { x: unit.x, y: unit.y + 6 } },
    picture: (
      <FadedEdges id={`${look.instance}-edges`} viewBox={viewBox} fades={[0, 14, 0, 0]}>
        <Forms
          shapes={[{ id: 'couch', tone: 'linen', shade: 2.2, outline: slab(12, -2.4, 190, 12, 5), texture: ['M18 5H190'] }, legRoll]}
          prefix={`${look.instance}-couch`}
          isSimple={look.reducedDetail}
        />
        <Body shapes={[...leg.skin, leg.shorts]} person={person} look={look} />
        <Body shapes={hand.behind} person={person} look={look} />
        <Sent
          pads={[upper, lower]}
          isOn={isOn}
          look={look}
          unit={unit}
          unitSize={unitSize}
          leads={
            <>
              <Lead
                line={smoothOpen([
                  low,
                  { x: low.x - 1, y: low.y + 3.4 },
                  { x: low.x - 9, y: low.y + 1 },
                  { x: low.x - 10, y: -44 },
                  { x: socket.x - 8, y: socket.y + 8 },
                  { x: socket.x - 1.6, y: socket.y },
                ])}
              />
              <Lead
                line={smoothOpen([
                  high,
                  { x: high.x + 0.6, y: high.y + 3.2 },
                  { x: high.x - 8.6, y: high.y + 2 },
                  { x: high.x - 10, y: -40 },
                  { x: socket.x + 8, y: socket.y + 9 },
                  { x: socket.x + 1.6, y: socket.y },
                ])}
              />
            </>
          }
        />
        <Body shapes={hand.front} person={person} look={look} />
      </FadedEdges>
    ),
  };
}

function Body({ shapes, person, look }: { readonly shapes: readonly FormShape[]; readonly person: PersonLook; readonly look: SceneLook }): ReactNode {
  return (
    <g className={`person person-${person.id}`}>
      <Silhouettes shapes={shapes} />
      <Fills shapes={shapes} prefix={look.instance} isSimple={look.reducedDetail} />
    </g>
  );
}

/** A hand from the right that holds a small box upright: palm behind it, four fingertips round its left edge, the thumb at its front. */
function holdingHand(middle: Point, person: PersonLook): { readonly behind: FormShape[]; readonly front: FormShape[] } {
  const place = (list: string): Point[] => pointList(list).map(([x, y]) => ({ x: middle.x + x, y: middle.y + y }));
  const limb = (joints: string, profile: Profile) => sweep(middleLine(place(joints), 0.3), profile, 1);
  const edge = 2.4 * unitSize;
  const fingertip = (id: string, y: number, reach: number): FormShape => {
    const swept = limb(`${-edge - 1.6} ${y}, ${-edge + 0.6} ${y - 0.3}, ${-edge + 2.2 + reach} ${y - 0.4}`, [
      [0, 2.5, 2.5],
      [1, 2.5, 2.5],
      [2, 2.0, 2.0],
    ]);
    return { id, tone: 'skin', shade: 0.9, outline: sweepPath(swept, 2, 2.2) };
  };
  const forearm = limb('22 6, 40 10, 92 18', [
    [0, 7.4, 7.4],
    [1, 7.2, 7.2],
    [2, 9.6, 9.6],
  ]);
  const sleeve = limb('44 10.6, 60 13, 92 18', [
    [0, 9.2, 9.2],
    [1, 10.4, 10.4],
    [2, 12.4, 12.4],
  ]);
  const thumb = limb('23 9, 18.4 1.6, 12.6 -2.0, 6.6 -1.8', [
    [0, 5.6, 5.6],
    [1, 3.9, 3.9],
    [2, 3.2, 3.4],
    [3, 2.4, 2.6],
  ]);
  return {
    behind: [
      {
        id: 'palm',
        tone: 'skin',
        shade: 1.8,
        innerLine: '',
        outline: sweepPath(forearm) + smoothClosed(place('-4 -14.6, 4 -15.6, 13 -12, 20 -4.4, 26 -1, 28 12.6, 20 15, 12 16.4, 2 15, -5 11')),
      },
      ...(person.hasLongSleeves ? [{ id: 'sleeve', tone: 'top', shade: 2, outline: sweepPath(sleeve, 0.6) } as const] : []),
    ],
    front: [
      fingertip('finger-one', -9.4, 0.4),
      fingertip('finger-two', -4, 1),
      fingertip('finger-three', 1.4, 0.6),
      fingertip('finger-four', 6.4, -0.3),
      {
        id: 'thumb',
        tone: 'skin',
        shade: 1.2,
        outline: sweepPath(thumb, 4, 2.5),
        innerLine: openSweepPath(thumb, 6, 2.5),
        texture: [smoothOpen(place('13.4 -4.8, 12.6 -2.2, 13 0.4')), smoothOpen(place('7.6 -3.8, 5.6 -2.6, 5.4 -1'))],
      },
    ],
  };
}
