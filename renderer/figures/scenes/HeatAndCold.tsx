import type { ReactNode } from 'react';
import type { Skeleton } from '#core/figures/person.ts';
import { FadedEdges } from '../drawing/FadedEdges.tsx';
import { type FormShape, Forms } from '../people/Form.tsx';
import { bedFromSide, pillow } from '../people/furniture.ts';
import { Ground } from '../people/Ground.tsx';
import { mix, smoothClosed, smoothOpen, sweep } from '../people/outline.ts';
import { ProneSide, proneOn } from '../people/ProneSide.tsx';
import { type PersonLook, personLooks } from '../people/person-looks.ts';
import { trunkFrontSide, trunkLine, trunkProfile } from '../people/trunk-shapes.ts';
import type { Scene } from '../stage/scene.ts';
import { Clock } from './Clock.tsx';
import { crystalPath, RisingHeat, SinkingCold } from './heat-and-cold-marks.tsx';
import './heat-and-cold.css';

const surface = 17;
const headPillow = 5;
const bellyPillow = 2.6;

/** Somebody at rest on their front, a cloth on the lower back, a warm pad or a cold pack on the cloth, and a clock. */
export const drawHeatAndCold: Scene<'heat-and-cold'> = (figure, look) => {
  const { kind, minutes } = figure.view;
  const person = personLooks[figure.view.person];
  const prone = proneOn(person, surface, headPillow, bellyPillow);
  const { skeleton, head } = prone;
  const { knee, ankle, toe } = skeleton.nearLeg;
  const cloth = layerOn(skeleton, person, { from: 1.0, to: 2.74, top: 0.9, side: -6.4 });
  const pad = layerOn(skeleton, person, kind === 'heat' ? { from: 1.24, to: 2.5, top: 5.6, side: -2.2 } : { from: 1.24, to: 2.5, top: 6.4, side: -2.2 });
  const bed = { from: Math.min(head.x - 16, skeleton.nearArm.fingertip.x - 3), to: toe.x + 12 };
  const clock = { x: knee.x + 2, y: -surface - 38, radius: 14.5 };
  const viewBox = { x: bed.from - 6, y: -surface - 58, width: knee.x + 20 - bed.from + 6, height: surface + 62 };
  const things = (name: string, shapes: readonly FormShape[]): ReactNode => (
    <Forms shapes={shapes} prefix={`${look.instance}-${name}`} isSimple={look.reducedDetail} />
  );
  const Marks = kind === 'heat' ? RisingHeat : SinkingCold;
  const part = kind === 'heat' ? 'warmPad' : 'coldPack';
  return {
    viewBox,
    anchors: { [part]: pad.middle, cloth: cloth.edge, pillow: { x: head.x - 8, y: -surface - 2.5 } },
    picture: (
      <g>
        <FadedEdges id={`${look.instance}-fade`} viewBox={viewBox} fades={[0, 14, 0, 0]}>
          <Ground from={bed.from - 5} to={bed.to + 5} isSimple={look.reducedDetail} />
          {things('bed', bedFromSide(bed.from, bed.to, surface, 'left'))}
          {things('cushions', [
            pillow('under-belly', skeleton.waist.x, -surface - bellyPillow * 0.6, 24, bellyPillow * 2),
            pillow('under-feet', ankle.x - 2, (ankle.y + 2.4 - surface) / 2, 15, -surface - ankle.y - 1.2),
          ])}
          <ProneSide
            look={person}
            prone={prone}
            prefix={look.instance}
            isSimple={look.reducedDetail}
            underHead={<g data-part="pillow">{things('pillow', [pillow('under-head', head.x + 1, -surface - headPillow * 0.5, 30, headPillow + 2.4)])}</g>}
            onBack={
              <>
                <g data-part="cloth">{things('cloth', [{ id: 'cloth', tone: 'pillow', outline: cloth.outline, shade: 0.8, texture: cloth.stripes }])}</g>
                <g data-part={part} className={kind === 'heat' ? 'warm-pad' : 'cold-pack'}>
                  {things('pad', [
                    {
                      id: 'pad',
                      tone: kind === 'heat' ? 'amber' : 'steel',
                      outline: pad.outline,
                      shade: 1,
                      texture: kind === 'heat' ? pad.quilting : pad.places.map((place) => crystalPath(place, 1.5)),
                    },
                  ])}
                </g>
              </>
            }
          />
        </FadedEdges>
        <Marks at={{ x: pad.middle.x - 1, y: pad.top - 4 }} isSimple={look.reducedDetail} />
        <Clock {...clock} minutes={minutes} isSimple={look.reducedDetail} prefix={look.instance} />
      </g>
    ),
  };
};

/**
 * Something that lies on the lower back, between two places of the trunk, and hangs down a little on our side.
 * `top` is how far it rises off the body, `side` how far down it comes (negative, inwards from the back).
 */
function layerOn(
  skeleton: Skeleton,
  person: PersonLook,
  { from, to, top, side }: { readonly from: number; readonly to: number; readonly top: number; readonly side: number },
) {
  const scale = person.trunk * (person.stature / 100);
  const edge = (extra: number, inset = 0) =>
    sweep(trunkLine(skeleton, person), trunkProfile(person), trunkFrontSide(skeleton), { from: from + inset, to: to - inset, scale, extra }).back;
  const upper = edge(top, 0.05);
  const lower = edge(side);
  const between = edge((top + side) / 2);
  const first = between[0] ?? skeleton.hip;
  const last = between[between.length - 1] ?? skeleton.waist;
  const at = (share: number, depth: number) => {
    const pick = (points: typeof upper) => points[Math.round((points.length - 1) * share)] ?? skeleton.waist;
    return mix(pick(upper), pick(lower), depth);
  };
  const shares = [0.14, 0.38, 0.62, 0.86];
  return {
    outline: smoothClosed([...upper, last, ...[...lower].reverse(), first]),
    stripes: [smoothOpen(edge(side + 1.1)), smoothOpen(edge(side + 1.9))],
    quilting: [...shares.map((share) => smoothOpen([at(share, 0.12), at(share, 0.88)])), smoothOpen(between)],
    places: [0.2, 0.5, 0.8].map((share) => at(share, 0.5)),
    middle: at(0.5, 0.5),
    edge: at(0.12, 0.8),
    top: Math.min(...upper.map(({ y }) => y)),
  };
}
