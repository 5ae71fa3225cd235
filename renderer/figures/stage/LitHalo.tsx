import type { ViewBox } from './scene.ts';

type LitHaloProps = {
  readonly id: string;
  readonly viewBox: ViewBox;
  /** One millimetre of the glass in the scene's units. */
  readonly millimetre: number;
};

/**
 * The line around a lit part: one millimetre, of one colour, with a clear edge. The part's own shape, blurred and then cut off
 * where the blur has grown to a millimetre, is a rounder outline than any stroke could give to many shapes at once.
 */
export function LitHalo({ id, viewBox, millimetre }: LitHaloProps) {
  const { x, y, width, height } = viewBox;
  const spread = millimetre * 0.6;
  // One millimetre out, at 1.67 standard deviations, a straight edge's blur is down to 4.7 percent: there the line ends.
  const [steepness, end] = [24, 0.047];
  return (
    <filter id={id} filterUnits="userSpaceOnUse" x={x - width / 2} y={y - height / 2} width={width * 2} height={height * 2} colorInterpolationFilters="sRGB">
      <feGaussianBlur in="SourceAlpha" stdDeviation={spread.toFixed(3)} />
      <feComponentTransfer result="outline">
        <feFuncA type="linear" slope={steepness} intercept={(0.5 - steepness * end).toFixed(3)} />
      </feComponentTransfer>
      <feFlood className="figure-lit-colour" />
      <feComposite in2="outline" operator="in" result="line" />
      <feMerge>
        <feMergeNode in="line" />
        <feMergeNode in="SourceGraphic" />
      </feMerge>
    </filter>
  );
}
