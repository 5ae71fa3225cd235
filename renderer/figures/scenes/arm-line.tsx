import type { ReactNode } from 'react';
import './dye.css';
import { type ArmJoints, along, type Point } from '#core/figures/person.ts';
import { Forms } from '../people/Form.tsx';
import { slab } from '../people/furniture.ts';
import type { PersonLook } from '../people/person-looks.ts';
import type { SceneLook } from '../stage/scene.ts';

/** The hollow of an elbow, where a line goes into a vein, and which way the forearm runs there, degrees. */
export function crookOf({ elbow, wrist }: ArmJoints): { readonly at: Point; readonly degrees: number } {
  const part = 0.16;
  return {
    at: { x: elbow.x + (wrist.x - elbow.x) * part, y: elbow.y + (wrist.y - elbow.y) * part },
    degrees: (Math.atan2(wrist.y - elbow.y, wrist.x - elbow.x) * 180) / Math.PI,
  };
}

/** The person with long sleeves pushed up, so that a line finds a vein. */
export function withBareArms(person: PersonLook): PersonLook {
  return { ...person, hasLongSleeves: false };
}

/** The turned-up cuff of a long sleeve, above the elbow; who wears short ones has none. */
export function RolledSleeve({ person, arm, look }: { readonly person: PersonLook; readonly arm: ArmJoints; readonly look: SceneLook }): ReactNode {
  if (!person.hasLongSleeves) return null;
  const scale = person.limbs * (person.stature / 100);
  const { shoulder, elbow } = arm;
  const length = Math.hypot(elbow.x - shoulder.x, elbow.y - shoulder.y);
  const down = { x: (elbow.x - shoulder.x) / length, y: (elbow.y - shoulder.y) / length };
  const middle = along(shoulder, down, length * 0.64);
  const degrees = (Math.atan2(down.y, down.x) * 180) / Math.PI;
  const half = 3.3 * scale;
  return (
    <g className={`person person-${person.id}`} transform={`translate(${middle.x} ${middle.y}) rotate(${degrees})`}>
      <Forms
        shapes={[
          {
            id: 'cuff',
            tone: 'top',
            shade: 0.6,
            outline: `M-1.9 ${-half}Q0 ${-half - 0.5} 1.9 ${-half}Q2.6 0 1.9 ${half}Q0 ${half + 0.5} -1.9 ${half}Q-1.3 0 -1.9 ${-half}Z`,
            texture: [`M0.3 ${-half}Q1 0 0.3 ${half}`],
          },
        ]}
        prefix={`${look.instance}-cuff`}
        isSimple={look.reducedDetail}
      />
    </g>
  );
}

/** A line in a vein of the arm: a strip of tape with a thin tube that goes on along `tube`, path data from the tape. */
export function ArmLine({
  at,
  degrees,
  tube,
  look,
  size = 1,
}: {
  readonly at: Point;
  readonly degrees: number;
  readonly tube: string;
  readonly look: SceneLook;
  readonly size?: number;
}): ReactNode {
  return (
    <g data-part="armLine">
      <path className="arm-tube-edge" d={tube} />
      <path className="arm-tube" d={tube} />
      <g transform={`translate(${at.x} ${at.y}) rotate(${degrees}) scale(${size})`}>
        <Forms
          shapes={[
            { id: 'tape', tone: 'pillow', shade: 0.3, outline: slab(-2.6, -1.9, 4.6, 3.8, 0.8) },
            { id: 'hub', tone: 'teal', shade: 0.2, outline: slab(-1.4, -0.7, 3.6, 1.4, 0.6) },
          ]}
          prefix={`${look.instance}-arm-line`}
          isSimple={look.reducedDetail}
        />
      </g>
    </g>
  );
}

/** A stand with a bag of dye; the tube starts at its foot, `bagFoot`. */
export function bagFoot(x: number): Point {
  return { x: x - 7, y: -78 };
}

export function BagStand({ x, look }: { readonly x: number; readonly look: SceneLook }): ReactNode {
  const foot = bagFoot(x);
  return (
    <g>
      <Forms
        shapes={[
          { id: 'foot', tone: 'steel', shade: 0.4, outline: slab(x - 11, -2.4, 22, 2.4, 1.2) },
          { id: 'pole', tone: 'steel', shade: 0.5, outline: slab(x - 1, -108, 2, 107, 0.8) },
          { id: 'hook', tone: 'steel', shade: 0.4, outline: slab(x - 8.4, -108.6, 16.8, 2, 1) },
        ]}
        prefix={`${look.instance}-stand`}
        isSimple={look.reducedDetail}
      />
      <g data-part="dye">
        <Forms
          shapes={[
            {
              id: 'bag',
              tone: 'pillow',
              shade: 0.8,
              outline: `M${foot.x - 6} ${foot.y - 25}Q${foot.x} ${foot.y - 28.4} ${foot.x + 6} ${foot.y - 25}L${foot.x + 6.4} ${foot.y - 7}Q${foot.x + 6} ${foot.y - 3} ${foot.x + 1.2} ${foot.y - 1.6}L${foot.x + 0.8} ${foot.y}H${foot.x - 0.8}L${foot.x - 1.2} ${foot.y - 1.6}Q${foot.x - 6} ${foot.y - 3} ${foot.x - 6.4} ${foot.y - 7}Z`,
            },
          ]}
          prefix={`${look.instance}-bag`}
          isSimple={look.reducedDetail}
        />
        <path
          className="dye-fill"
          d={`M${foot.x - 5} ${foot.y - 17.4}H${foot.x + 5}L${foot.x + 5.2} ${foot.y - 7}Q${foot.x + 5} ${foot.y - 4} ${foot.x} ${foot.y - 2.4}Q${foot.x - 5} ${foot.y - 4} ${foot.x - 5.2} ${foot.y - 7}Z`}
        />
      </g>
    </g>
  );
}
