import type { ReactNode } from 'react';
import './scanner-rooms.css';
import { Forms } from '../people/Form.tsx';
import { slab } from '../people/furniture.ts';
import type { SceneLook } from '../stage/scene.ts';

/**
 * A CT scanner: a short, wide ring, open at both ends, with a narrow table that runs through it. Scene millimetres, floor
 * at y = 0. Seen a little from the left: circles look narrow, and what is nearer stands further to the right.
 */
export const ctRing = { front: 108, thick: 19, middle: -59, outer: 53, bore: 27, tilt: 0.42 } as const;
export const ctTableTop = -45;

const { front, thick, middle, outer, bore, tilt } = ctRing;
const back = front + thick;

const ellipse = (x: number, radius: number): string => {
  const rx = radius * tilt;
  return `M${x - rx} ${middle}A${rx} ${radius} 0 1 1 ${x + rx} ${middle}A${rx} ${radius} 0 1 1 ${x - rx} ${middle}Z`;
};
/** The half of a circle that is nearer to us, from the top down. */
const nearHalf = (x: number, radius: number): string => `M${x} ${middle - radius}A${radius * tilt} ${radius} 0 0 1 ${x} ${middle + radius}`;

const rimRadius = bore + 8;
const whole = `M${front} ${middle - outer}H${back}A${outer * tilt} ${outer} 0 0 1 ${back} ${middle + outer}H${front}A${outer * tilt} ${outer} 0 0 1 ${front} ${middle - outer}Z`;

/** The whole ring; through its opening one sees the wall behind it. */
export function CtRing({ look }: { readonly look: SceneLook }): ReactNode {
  const opening = `${look.instance}-ct-opening`;
  const base = `M${front - 15} -13H${back + 15}L${back + 19} 0H${front - 19}Z`;
  return (
    <g className="tone-machine">
      <path className="form-silhouette" d={base} />
      <path className="form-shade" d={base} />
      <path className="form-silhouette" d={whole} />
      <path className="form-shade" d={whole} />
      <path className="form-silhouette" d={ellipse(front, outer)} />
      <path className="form-light" d={ellipse(front, outer)} />
      <path className="scanner-rim" d={ellipse(front, rimRadius)} />
      {!look.reducedDetail && <path className="form-texture" d={ellipse(front, rimRadius)} />}
      <clipPath id={opening}>
        <path d={ellipse(front, bore)} />
      </clipPath>
      <path className="form-inner" d={ellipse(front, bore)} />
      <path className="scanner-tunnel" d={ellipse(front, bore)} />
      <g clipPath={`url(#${opening})`}>
        <path className="form-inner" d={ellipse(back, bore)} />
        <path className="ct-wall-behind" d={ellipse(back, bore)} />
      </g>
    </g>
  );
}

/** The half of the ring that is nearer to us: in front of whoever lies in it. */
export function CtRingCover({ look }: { readonly look: SceneLook }): ReactNode {
  const clip = `${look.instance}-ct-cover`;
  const side = `M${front} ${middle - outer}H${back}A${outer * tilt} ${outer} 0 0 1 ${back} ${middle + outer}H${front}A${outer * tilt} ${outer} 0 0 0 ${front} ${middle - outer}Z`;
  const annulus = (radius: number) => `${nearHalf(front, radius)}V${middle + bore}A${bore * tilt} ${bore} 0 0 0 ${front} ${middle - bore}Z`;
  return (
    <g className="tone-machine">
      <clipPath id={clip}>
        <path d={side} />
      </clipPath>
      <path className="form-base" d={side} />
      <g clipPath={`url(#${clip})`}>
        <path
          className="form-light"
          d={`M${front} ${middle - outer}H${back + 40}V${middle - outer + 17}Q${back + 8} ${middle - outer + 5} ${front} ${middle - outer + 7}Z`}
        />
        <path
          className="form-shade"
          d={`M${front} ${middle + outer}V${middle + outer - 5}Q${back + 10} ${middle + outer - 14} ${back + 16} ${middle + 6}Q${back + 18.6} ${middle - 16} ${back + 12} ${middle - 44}H${back + 60}V${middle + outer}Z`}
        />
        {!look.reducedDetail && <path className="form-texture" fill="none" d={nearHalf(front + thick * 0.42, outer)} />}
      </g>
      <path className="form-light" d={annulus(outer)} />
      <path className="scanner-rim" d={annulus(rimRadius)} />
      <path className="form-inner" d={nearHalf(front, outer)} />
      <path className="form-inner" d={nearHalf(front, bore)} />
      {!look.reducedDetail && <path className="form-texture" d={nearHalf(front, rimRadius)} />}
    </g>
  );
}

/** What of somebody in the ring its near half hides. */
export const hiddenByCt = `M${front} ${middle - bore}H${back + outer * tilt}V${middle + bore}H${front}Z`;

/** The foot of the table stays; its long, narrow top slides by `travel`. */
export function CtTable({ look, travel }: { readonly look: SceneLook; readonly travel: number }): ReactNode {
  const top = 3 + travel;
  return (
    <>
      <Forms
        shapes={[
          { id: 'foot', tone: 'machine', shade: 1.2, outline: `M23 0Q21 -2 23 -4L30 ${ctTableTop + 13}H76L83 -4Q85 -2 83 0Z`, texture: ['M27 -6H79'] },
          { id: 'rail', tone: 'steel', shade: 0.6, outline: slab(14, ctTableTop + 7, 80, 6, 1.4) },
        ]}
        prefix={`${look.instance}-ct-foot`}
        isSimple={look.reducedDetail}
      />
      <CtTableTop look={look} left={top} />
    </>
  );
}

/** The narrow top on its own. */
export function CtTableTop({ look, left }: { readonly look: SceneLook; readonly left: number }): ReactNode {
  return (
    <Forms
      shapes={[
        { id: 'cradle', tone: 'machine', shade: 0.8, outline: slab(left, ctTableTop + 3, 110, 4, 2) },
        { id: 'pad', tone: 'linen', shade: 0.8, outline: slab(left + 1.4, ctTableTop, 107, 4, 1.8) },
      ]}
      prefix={`${look.instance}-ct-top`}
      isSimple={look.reducedDetail}
    />
  );
}
