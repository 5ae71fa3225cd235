import type { ReactNode } from 'react';
import type { ViewBox } from '../stage/scene.ts';

type FadedEdgesProps = {
  readonly id: string;
  readonly viewBox: ViewBox;
  /** How many millimetres fade out at the top, right, bottom and left; 0 leaves that side open. */
  readonly fades: readonly [number, number, number, number];
  readonly children: ReactNode;
};

/** Lets a drawing that goes on beyond the picture fade into the paper instead of being cut. */
export function FadedEdges({ id, viewBox, fades, children }: FadedEdgesProps) {
  const { x, y, width, height } = viewBox;
  const [top, right, bottom, left] = fades;
  const beyond = 200;
  return (
    <>
      <linearGradient id={`${id}-down`} gradientUnits="userSpaceOnUse" x1={0} x2={0} y1={y} y2={y + height}>
        <stop offset={0} stopColor="white" stopOpacity={top > 0 ? 0 : 1} />
        <stop offset={top / height} stopColor="white" />
        <stop offset={1 - bottom / height} stopColor="white" />
        <stop offset={1} stopColor="white" stopOpacity={bottom > 0 ? 0 : 1} />
      </linearGradient>
      <linearGradient id={`${id}-across`} gradientUnits="userSpaceOnUse" x1={x} x2={x + width} y1={0} y2={0}>
        <stop offset={0} stopColor="white" stopOpacity={left > 0 ? 0 : 1} />
        <stop offset={left / width} stopColor="white" />
        <stop offset={1 - right / width} stopColor="white" />
        <stop offset={1} stopColor="white" stopOpacity={right > 0 ? 0 : 1} />
      </linearGradient>
      <mask id={`${id}-mask-down`} maskUnits="userSpaceOnUse" x={x - beyond} y={y - beyond} width={width + beyond * 2} height={height + beyond * 2}>
        <rect x={x - beyond} y={y - beyond} width={width + beyond * 2} height={height + beyond * 2} fill={`url(#${id}-down)`} />
      </mask>
      <g mask={`url(#${id}-mask-down)`}>
        {left > 0 || right > 0 ? (
          <>
            <mask id={`${id}-mask-across`} maskUnits="userSpaceOnUse" x={x - beyond} y={y - beyond} width={width + beyond * 2} height={height + beyond * 2}>
              <rect x={x - beyond} y={y - beyond} width={width + beyond * 2} height={height + beyond * 2} fill={`url(#${id}-across)`} />
            </mask>
            <g mask={`url(#${id}-mask-across)`}>{children}</g>
          </>
        ) : (
          children
        )}
      </g>
    </>
  );
}
