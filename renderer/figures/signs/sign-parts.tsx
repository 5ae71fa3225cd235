import type { ReactNode } from 'react';

/** Pieces that several danger signs share. All are drawn for a picture of 24 by 24 mm. */

/** A plain line, 0.7 wide. */
export const Line = ({ d }: { readonly d: string }): ReactNode => <path className="sign-line" d={d} />;
/** Something with an outline and a plain inside. */
export const Shape = ({ d }: { readonly d: string }): ReactNode => <path className="sign-shape" d={d} />;
/** What the sign is about: outlined, with the one tint. */
export const Tinted = ({ d }: { readonly d: string }): ReactNode => <path className="sign-tinted" d={d} />;
/** The tint alone, on a body drawn before. */
export const Tint = ({ d }: { readonly d: string }): ReactNode => <path className="sign-tint" d={d} />;
/** Fine strokes, 0.45 wide. */
export const Fine = ({ d }: { readonly d: string }): ReactNode => <path className="sign-fine" d={d} />;

/** Hips and thighs from behind or in front, down to above the knee. */
export function Hips(): ReactNode {
  return (
    <Shape d="M6.4 1.6C6.6 4.6 4.4 6.6 3.8 10.2C3.2 14 4.2 18.4 4.8 22.4H10.6C10.9 18.6 11.4 15.6 12 13.4C12.6 15.6 13.1 18.6 13.4 22.4H19.2C19.8 18.4 20.8 14 20.2 10.2C19.6 6.6 17.4 4.6 17.6 1.6" />
  );
}

/** Both legs from behind, hip to heel. */
export function LegsFromBehind(): ReactNode {
  return (
    <>
      <Shape d="M6.2 1.4C5 4.2 5.2 8.2 6.2 11.6C5.4 14 5.8 16.6 7 19.4L6.6 21.2C6.4 22.4 10 22.6 9.9 21.2L9.6 19.4C10.6 16.6 11 14 10.4 11.6C11.2 8.6 11.6 6.4 11.9 4.4L12 4.2L12.1 4.4C12.4 6.4 12.8 8.6 13.6 11.6C13 14 13.4 16.6 14.4 19.4L14.1 21.2C14 22.6 17.6 22.4 17.4 21.2L17 19.4C18.2 16.6 18.6 14 17.8 11.6C18.8 8.2 19 4.2 17.8 1.4" />
      <Fine d="M7.2 11.4Q8.4 12 9.5 11.4M14.5 11.4Q15.6 12 16.8 11.4" />
    </>
  );
}

/** Neck to waist, arms at the sides; no head. */
export function Torso(): ReactNode {
  return (
    <>
      <path
        className="sign-plain"
        d="M9.4 1.4C9.6 3.4 9.2 4.2 7.4 4.8C4.6 5.6 3.4 6.6 2.9 9.6C2.4 13 1.9 16.4 1.6 20.4H4.6L5.8 11C6.2 15 6.6 18.6 6.2 22.4H17.8C17.4 18.6 17.8 15 18.2 11L19.4 20.4H22.4C22.1 16.4 21.6 13 21.1 9.6C20.6 6.6 19.4 5.6 16.6 4.8C14.8 4.2 14.4 3.4 14.6 1.4Z"
      />
      <path
        className="sign-outline-only"
        d="M9.4 1.4C9.6 3.4 9.2 4.2 7.4 4.8C4.6 5.6 3.4 6.6 2.9 9.6C2.4 13 1.9 16.4 1.6 20.4M22.4 20.4C22.1 16.4 21.6 13 21.1 9.6C20.6 6.6 19.4 5.6 16.6 4.8C14.8 4.2 14.4 3.4 14.6 1.4M4.6 20.4L5.8 11C6.2 15 6.6 18.6 6.2 22.4M17.8 22.4C17.4 18.6 17.8 15 18.2 11L19.4 20.4"
      />
    </>
  );
}

export const Lungs = (): ReactNode => (
  <Tinted d="M11 8.2V14.6C11 16.8 8.4 17.6 7.4 16.8C6.8 14 8 9.4 9.8 8C10.4 7.6 11 7.6 11 8.2ZM13 8.2V14.6C13 16.8 15.6 17.6 16.6 16.8C17.2 14 16 9.4 14.2 8C13.6 7.6 13 7.6 13 8.2Z" />
);

/** A clinical thermometer, its column raised. */
export function Thermometer({ x = 0, y = 0, scale = 1 }: { readonly x?: number; readonly y?: number; readonly scale?: number }): ReactNode {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <Shape d="M9.6 4.4A2.4 2.4 0 0 1 14.4 4.4V14.4A4.2 4.2 0 1 1 9.6 14.4Z" />
      <Tinted d="M11.2 6.4A0.8 0.8 0 0 1 12.8 6.4V15.6A2.4 2.4 0 1 1 11.2 15.6Z" />
      <Fine d="M16.4 5.4H18.4M16.4 8.2H17.8M16.4 11H18.4M16.4 13.8H17.8" />
    </g>
  );
}

/** A small plaster in the corner: after an operation. */
export function Plaster(): ReactNode {
  return (
    <g transform="translate(19 4.6) rotate(-35)">
      <path className="sign-plaster-gap" d="M-4.2 -1.9H4.2A1.9 1.9 0 0 1 4.2 1.9H-4.2A1.9 1.9 0 0 1 -4.2 -1.9Z" />
      <Shape d="M-3.2 -1.6H3.2A1.6 1.6 0 0 1 3.2 1.6H-3.2A1.6 1.6 0 0 1 -3.2 -1.6Z" />
      <Fine d="M-1.3 -1.6V1.6M1.3 -1.6V1.6" />
    </g>
  );
}

/** A body that carries a child, from the side, front to the left; neck to thigh. */
export function CarryingBody(): ReactNode {
  return (
    <Shape d="M14.8 1.4C14.6 3 13.8 3.6 12.6 4.6C11 6 10.2 7.4 9.8 8.8C6 9.6 3.8 12 4 14.8C4.2 17.6 6.8 19.2 9.6 19.4C9.8 20.4 9.9 21.4 9.9 22.6H16.6C17.2 20.6 18.8 19 18.6 16.4C18.4 14.4 17.2 13.4 17.2 11.4C17.2 9.4 18.6 7.4 18.4 5.2C18.3 3.8 17.6 3 17.6 1.4" />
  );
}

export const Drop = ({ x, y, size = 1 }: { readonly x: number; readonly y: number; readonly size?: number }): ReactNode => (
  <g transform={`translate(${x} ${y}) scale(${size})`}>
    <Tinted d="M0 -3C1.2 -1.2 2 -0.2 2 1A2 2 0 0 1 -2 1C-2 -0.2 -1.2 -1.2 0 -3Z" />
  </g>
);

/** A person as a few soft tubes: a head, and limbs as joined lines. Wider tubes are trunks. */
export function Tubes({
  head,
  limbs,
  trunk,
}: {
  readonly head: readonly [number, number];
  readonly limbs: readonly string[];
  readonly trunk: string;
}): ReactNode {
  const lines = limbs.join('');
  return (
    <>
      <path className="sign-limb-edge" d={lines} />
      <path className="sign-trunk-edge" d={trunk} />
      <circle className="sign-shape" cx={head[0]} cy={head[1]} r={2.1} />
      <path className="sign-limb" d={lines} />
      <path className="sign-trunk" d={trunk} />
    </>
  );
}

export const Bladder = (): ReactNode => (
  <>
    <Tinted d="M8.6 8.4C8.6 6.2 15.4 6.2 15.4 8.4C15.4 10.6 13.6 12 12.7 12.8V14.2H11.3V12.8C10.4 12 8.6 10.6 8.6 8.4Z" />
    <Fine d="M8.9 7.4Q8 5 8.6 2.4M15.1 7.4Q16 5 15.4 2.4" />
  </>
);

/** A toilet from the side. */
export function Toilet({ x = 0, y = 0, scale = 1 }: { readonly x?: number; readonly y?: number; readonly scale?: number }): ReactNode {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <Shape d="M15 3.4H20.4Q21 3.4 21 4.2V12.6H15Z" />
      <Shape d="M4 12.6H20.6C20.6 16.4 18.4 17.6 16.6 18.4L17.4 22.2H9.6L10.2 18.6C6.8 18 4.4 15.8 4 12.6Z" />
      <Shape d="M3.6 11.2H17A0.9 0.9 0 0 1 17 13H3.6A0.9 0.9 0 0 1 3.6 11.2Z" />
    </g>
  );
}
