import { Children } from 'react';
import { rounded } from '#core/figures/path.ts';

/** The tissues a form can be made of; `tissue.css` has the colours of each. */
export type Tissue = 'bone' | 'bone-cut' | 'disk-ring' | 'disk-core' | 'nerve' | 'nerve-sac' | 'ligament' | 'muscle' | 'metal';

type FormProps = {
  /** Unique in the document: the figure's instance and the part's name. */
  readonly id: string;
  /** Closed outline as SVG path data. */
  readonly outline: string;
  readonly tissue: Tissue;
  readonly line?: 'outer' | 'inner' | 'texture' | 'none';
  /** How far the shade reaches in from the edge, millimetres; 0 for a flat form. */
  readonly shadeMm?: number;
  /** Drawn inside the outline, over the shade and under the line. */
  readonly children?: React.ReactNode;
};

/**
 * A form in three tones, lit from the upper left: the fill, a deep tone along the lower right edge, a light one along the
 * upper left. The tones are wide strokes of the outline itself, moved and clipped to it, so they follow any shape.
 */
export function Form({ id, outline, tissue, line = 'outer', shadeMm = 3, children }: FormProps) {
  const family = tissue === 'bone-cut' ? 'bone' : tissue;
  const move = shadeMm * 0.36;
  // The outline stands in the document once; everything else refers to it.
  const shape = `#${id}-shape`;
  const tone = (which: 'light' | 'deep', width: number, shift: number, opacity: number) => (
    <use
      href={shape}
      fill="none"
      className={`tone-${which}-${family}`}
      strokeWidth={rounded(shadeMm * width)}
      transform={`translate(${rounded(move * shift)} ${rounded(move * shift)})`}
      opacity={opacity}
    />
  );
  return (
    <g className={Children.toArray(children).length > 0 ? 'form-textured' : undefined}>
      <clipPath id={id}>
        <path id={`${id}-shape`} d={outline} />
      </clipPath>
      <use href={shape} className={`fill-${tissue}`} />
      <g clipPath={`url(#${id})`}>
        {shadeMm > 0 && (
          <>
            {tone('light', 1.5, 1, 0.75)}
            {tone('deep', 2.3, -1.5, 0.32)}
            {tone('deep', 1.3, -1, 0.42)}
            {tone('deep', 0.6, -0.5, 0.45)}
          </>
        )}
        {children}
      </g>
      {line === 'none' ? null : <use href={shape} fill="none" className={`line-${line} ${family.split('-')[0]}-line`} />}
    </g>
  );
}
