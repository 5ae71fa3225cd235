import './tens.css';
import { FadedEdges } from '../drawing/FadedEdges.tsx';
import { measuresOf } from '../people/back-view-measures.ts';
import { Fills, Silhouettes } from '../people/Form.tsx';
import { smoothOpen } from '../people/outline.ts';
import { type PersonLook, personLooks } from '../people/person-looks.ts';
import type { Scene, SceneDrawing, SceneLook, ViewBox } from '../stage/scene.ts';
import { halfBack, personWithBareBack } from './tens-body.ts';
import { drawTensLeg } from './tens-leg.tsx';
import { Lead, Sent, socketOf, type TensPad, tabOf } from './tens-parts.tsx';

/** Pads on the lower back or along the left leg, their wires, and the small unit that sends gentle pulses. */
export const drawTens: Scene<'tens'> = ({ view }, look) => {
  const person = personLooks[view.person];
  return view.place === 'leg' ? drawTensLeg(person, view.isOn, look) : drawTensBack(person, view.isOn, look);
};

/** From behind: the shirt lifted, a pad on either side of the spine, the unit clipped to the waistband at the right. */
function drawTensBack(person: PersonLook, isOn: boolean, look: SceneLook): SceneDrawing {
  const { scale: s } = measuresOf(person);
  const pad = (side: -1 | 1): TensPad => ({ at: { x: side * halfBack(person, 62) * 0.56, y: -64.2 * s }, width: 4.3 * s, height: 6.4 * s });
  const pads = [pad(-1), pad(1)] as const;
  const unit = { x: halfBack(person, 55) - 2.2 * s, y: -57.2 * s };
  const socket = socketOf(unit);
  const viewBox: ViewBox = { x: -24 * s, y: -86 * s, width: 48 * s, height: 41 * s };
  const { behind, cloth, head } = personWithBareBack(person);
  const shapes = [...behind, ...cloth, ...head];
  const [left, right] = [tabOf(pads[0]), tabOf(pads[1])];
  return {
    viewBox,
    anchors: { tensPad: { x: pads[0].at.x, y: pads[0].at.y - 1 }, tensUnit: { x: unit.x, y: unit.y + 2 } },
    picture: (
      <FadedEdges id={`${look.instance}-edges`} viewBox={viewBox} fades={[5, 0, 4, 0]}>
        <g className={`person person-${person.id}`}>
          <Silhouettes shapes={shapes} />
          <Fills shapes={shapes} prefix={look.instance} isSimple={look.reducedDetail} />
        </g>
        <Sent
          pads={pads}
          isOn={isOn}
          look={look}
          unit={unit}
          hasClip
          leads={
            <>
              <Lead
                line={smoothOpen([
                  left,
                  { x: left.x + 0.2, y: left.y + 2.4 },
                  { x: left.x + 2.6, y: left.y + 5.6 },
                  { x: unit.x - 4.6, y: socket.y - 2 },
                  { x: unit.x - 2.6, y: socket.y + 2.2 },
                  { x: socket.x - 0.7, y: socket.y + 2 },
                  { x: socket.x - 0.6, y: socket.y },
                ])}
              />
              <Lead
                line={smoothOpen([
                  right,
                  { x: right.x - 0.1, y: right.y + 1.6 },
                  { x: unit.x - 3.4, y: unit.y + 3 },
                  { x: unit.x - 3, y: socket.y - 0.4 },
                  { x: unit.x - 1, y: socket.y + 3.2 },
                  { x: socket.x + 0.9, y: socket.y + 2.2 },
                  { x: socket.x + 0.6, y: socket.y },
                ])}
              />
            </>
          }
        />
      </FadedEdges>
    ),
  };
}
