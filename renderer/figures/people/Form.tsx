import type { ReactNode } from 'react';
import './people-colours.css';
import './people.css';

/** One shape of a drawing: its outline, and which of the person's colours it has. */
export type FormShape = {
  /** Unique within the drawing. */
  readonly id: string;
  readonly outline: string;
  readonly tone: Tone;
  /** The line inside the silhouette, where it is not the whole outline; an empty string is none. */
  readonly innerLine?: string;
  /** How wide the shaded edge is, scene millimetres. */
  readonly shade?: number;
  /** Fine lines drawn on it, as path data. */
  readonly texture?: readonly string[];
  /** Another shape's outline that lies on this one and leaves a little shade where they meet. */
  readonly contact?: readonly string[];
};

/** The colours of people.css: first those that differ from person to person, then those of things. */
export type Tone =
  | 'skin'
  | 'top'
  | 'bottom'
  | 'shoe'
  | 'sock'
  | 'hair'
  | 'hair-grey'
  | 'cover'
  | 'wood'
  | 'linen'
  | 'pillow'
  | 'steel'
  | 'machine'
  | 'mat'
  | 'box'
  | 'dark'
  | 'amber'
  | 'teal';

/**
 * Draws shapes as one body. All silhouettes come first, under every fill, so that parts of one figure melt together
 * with one outer line round them; then each part with its three tones, lit from the upper left, and its inner line.
 */
export function Forms(props: { readonly shapes: readonly FormShape[]; readonly prefix: string; readonly isSimple: boolean }): ReactNode {
  return (
    <g>
      <Silhouettes shapes={props.shapes} />
      <Fills {...props} />
    </g>
  );
}

/** The outer line of a body: what stands out from under the fills that come after. */
export function Silhouettes({ shapes }: { readonly shapes: readonly FormShape[] }): ReactNode {
  return shapes.map((shape) => <path key={shape.id} d={shape.outline} className={`tone-${shape.tone} form-silhouette`} />);
}

/** The parts of a body, over silhouettes drawn before. */
export function Fills({ shapes, prefix, isSimple }: { readonly shapes: readonly FormShape[]; readonly prefix: string; readonly isSimple: boolean }): ReactNode {
  return shapes.map((shape) => <Form key={shape.id} shape={shape} prefix={prefix} isSimple={isSimple} />);
}

function Form({ shape, prefix, isSimple }: { readonly shape: FormShape; readonly prefix: string; readonly isSimple: boolean }): ReactNode {
  const { outline, shade = 1.1 } = shape;
  const whole = `${prefix}-${shape.id}`;
  return (
    <g className={`tone-${shape.tone}`}>
      {shape.innerLine !== '' && <path d={shape.innerLine ?? outline} className="form-inner" />}
      {isSimple ? (
        <path d={outline} className="form-base" />
      ) : (
        <>
          <clipPath id={whole}>
            <path d={outline} />
          </clipPath>
          <clipPath id={`${whole}-lit`}>
            <path d={outline} transform={`translate(${-shade} ${-shade * 0.8})`} />
          </clipPath>
          <g clipPath={`url(#${whole})`}>
            <path d={outline} className="form-shade" />
            <g clipPath={`url(#${whole}-lit)`}>
              <path d={outline} className="form-light" />
              <path d={outline} className="form-base" transform={`translate(${shade * 0.5} ${shade * 0.45})`} />
            </g>
            {/* Known by their order: by their shape they would be made anew in every frame of a movement. */}
            {shape.contact?.map((other, index) => (
              <path key={index} d={other} className="form-shade" transform="translate(1.1 1)" />
            ))}
            {shape.texture?.map((line, index) => (
              <path key={index} d={line} className="form-texture" />
            ))}
          </g>
        </>
      )}
    </g>
  );
}
