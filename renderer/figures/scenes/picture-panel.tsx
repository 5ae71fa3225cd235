import type { ReactNode } from 'react';
import type { PersonId } from '#core/figures/scenes/common.ts';
import { backViewShapes } from '../people/back-view-shapes.ts';
import { Forms } from '../people/Form.tsx';
import { slab } from '../people/furniture.ts';
import type { SceneLook, ViewBox } from '../stage/scene.ts';
import { staffFor } from './exam-room.tsx';

type PicturePanelProps = {
  readonly look: SceneLook;
  readonly patient: PersonId;
  /** Size of the picture on the panel; it is drawn from 0, 0. */
  readonly width: number;
  readonly height: number;
  /** Where the middle of whoever looks at it stands. */
  readonly readerX: number;
  readonly children: ReactNode;
};

const rim = 6;

/** The view of a panel with its reader; the picture's own 0, 0 lies at `pictureAt`. */
export function panelView({ width, height, readerX }: Pick<PicturePanelProps, 'width' | 'height' | 'readerX'>): ViewBox {
  return { x: -1.5, y: -1.5, width: Math.max(width + rim * 2 + 3, readerX + 25), height: height + rim * 2 + 3 };
}

export const pictureAt = { x: rim, y: rim } as const;

/** A picture of the body on a light panel, and somebody from the team who looks at it. */
export function PicturePanel({ look, patient, width, height, readerX, children }: PicturePanelProps): ReactNode {
  const reader = staffFor(patient);
  const { body, head } = backViewShapes(reader);
  const foot = height + rim * 2;
  return (
    <g>
      <Forms
        shapes={[{ id: 'panel', tone: 'machine', shade: 1.4, outline: slab(0, 0, width + rim * 2, foot, 3) }]}
        prefix={`${look.instance}-panel`}
        isSimple={look.reducedDetail}
      />
      <g transform={`translate(${rim} ${rim})`}>{children}</g>
      <clipPath id={`${look.instance}-reader`}>
        <path d={`M${readerX - 60} -10H${readerX + 60}V${foot}H${readerX - 60}Z`} />
      </clipPath>
      <g clipPath={`url(#${look.instance}-reader)`}>
        <g className={`person person-${reader.id}`} transform={`translate(${readerX} ${foot + 58}) scale(1.16)`}>
          <Forms shapes={[...body, ...head]} prefix={`${look.instance}-reader`} isSimple={look.reducedDetail} />
        </g>
      </g>
    </g>
  );
}
