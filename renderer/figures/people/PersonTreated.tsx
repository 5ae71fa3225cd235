import type { ReactNode } from 'react';
import type { BodyLengths, LegJoints, Skeleton } from '#core/figures/person.ts';
import { Fills, type FormShape, Forms, Silhouettes } from './Form.tsx';
import { headShapes } from './head-shapes.ts';
import { armShapes, legProfile, legShapes, trouserProfile } from './limb-shapes.ts';
import { type FrontSide, middleLine, openSweepPath, smoothOpen, sweep, sweepPath } from './outline.ts';
import { lengthsOf } from './PersonSide.tsx';
import type { PersonLook } from './person-looks.ts';
import { neckShape, pelvisShape, topShape, trunkFrontSide, trunkLine, trunkProfile } from './trunk-shapes.ts';

export type PersonTreatedProps = {
  readonly look: PersonLook;
  readonly skeleton: Skeleton;
  /** Put before every id, so that several people can stand in one picture. */
  readonly prefix: string;
  readonly isSimple: boolean;
  /** Where the rolled trousers end: 0 at the hip, 1 at the knee, 2 at the ankle. */
  readonly trousersTo: number;
  /** Where the lifted shirt begins, in trunk places (2 is the waist, 3 the chest); without it the shirt stays down. */
  readonly shirtFrom?: number;
  /** What lies between the body and the near arm. */
  readonly behindNearArm?: ReactNode;
};

/** A person from the side who is treated on bare skin: trousers rolled up, the shirt lifted no further than needed. */
export function PersonTreated({ look, skeleton, prefix, isSimple, trousersTo, shirtFrom, behindNearArm }: PersonTreatedProps): ReactNode {
  const lengths = lengthsOf(look);
  const near = armShapes(skeleton, skeleton.nearArm, look, lengths, 'near');
  const head = headShapes(skeleton, look, lengths);
  const top = topShape(skeleton, shirtFrom === undefined ? look : { ...look, hem: shirtFrom });
  const trunk: FormShape[] = [
    ...(shirtFrom === undefined ? [] : [bareTrunk(skeleton, look, shirtFrom)]),
    { ...pelvisShape(skeleton, look), ...(shirtFrom === undefined ? {} : waistband(skeleton, look)) },
    ...rolledLeg(skeleton, skeleton.nearLeg, look, lengths, 'near', trousersTo),
    { ...neckShape(skeleton, look, lengths), contact: head.slice(0, 1).map((shape) => shape.outline) },
    { ...top, contact: near.map((shape) => shape.outline) },
    ...head.filter((shape) => shape.id !== 'scarf'),
  ];
  // A scarf falls over the shoulder, so it comes after the arm.
  const over = [...near, ...head.filter((shape) => shape.id === 'scarf')];
  return (
    <g className={`person person-${look.id}`}>
      <g className="person-far-side">
        <Forms shapes={armShapes(skeleton, skeleton.farArm, look, lengths, 'far')} prefix={prefix} isSimple={isSimple} />
        <Forms shapes={rolledLeg(skeleton, skeleton.farLeg, look, lengths, 'far', trousersTo)} prefix={prefix} isSimple={isSimple} />
      </g>
      <Silhouettes shapes={[...trunk, ...over]} />
      <Fills shapes={trunk} prefix={prefix} isSimple={isSimple} />
      {behindNearArm}
      <Fills shapes={over} prefix={prefix} isSimple={isSimple} />
    </g>
  );
}

/** Bare feet and shins, and trousers rolled up to a soft cuff. */
function rolledLeg(skeleton: Skeleton, joints: LegJoints, look: PersonLook, lengths: BodyLengths, key: string, to: number): FormShape[] {
  const scale = look.limbs * (look.stature / 100);
  const side: FrontSide = skeleton.facing === 'left' ? 1 : -1;
  const line = middleLine([joints.hip, joints.knee, joints.ankle], 0.2);
  const skin = sweep(line, legProfile, side, { from: to - 0.25, to: 2, scale });
  const cloth = sweep(line, trouserProfile, side, { to, scale });
  const cuff = sweep(line, trouserProfile, side, { from: to - 0.12, to, scale, extra: 0.5 });
  const foot = legShapes(skeleton, joints, look, lengths, 'sock', key).filter(({ id }) => id === `${key}-foot`);
  return [
    ...foot.map((shape): FormShape => ({ ...shape, tone: 'skin', innerLine: '' })),
    { id: `${key}-shin`, outline: sweepPath(skin, 0, 1.6 * scale), tone: 'skin', shade: 1.1, innerLine: openSweepPath(skin, 2) },
    { id: `${key}-leg`, outline: sweepPath(cloth, 5.2 * scale), tone: 'bottom', shade: 1.5, innerLine: openSweepPath(cloth, 3) },
    { id: `${key}-cuff`, outline: sweepPath(cuff, 0.4, 0.4), tone: 'bottom', shade: 0.7 },
  ];
}

function bareTrunk(skeleton: Skeleton, look: PersonLook, to: number): FormShape {
  const scale = look.trunk * (look.stature / 100);
  const line = trunkLine(skeleton, look);
  const skin = sweep(line, trunkProfile(look), trunkFrontSide(skeleton), { from: 1.3, to: to + 0.3, scale });
  return { id: 'bare-trunk', outline: sweepPath(skin), tone: 'skin', shade: 1.5, innerLine: '' };
}

/** Where the shirt is lifted, the upper edge of the trousers shows. */
function waistband(skeleton: Skeleton, look: PersonLook): Pick<FormShape, 'outline' | 'innerLine' | 'texture'> {
  const scale = look.trunk * (look.stature / 100);
  const line = trunkLine(skeleton, look);
  const edge = 1.55;
  const cloth = sweep(line, trunkProfile(look), trunkFrontSide(skeleton), { to: edge, scale, extra: 0.35 });
  const band = sweep(line, trunkProfile(look), trunkFrontSide(skeleton), { from: edge - 0.16, to: edge - 0.14, scale, extra: 0.35 });
  const [front, back] = [band.front[0] ?? skeleton.hip, band.back[0] ?? skeleton.hip];
  return { outline: sweepPath(cloth, 2.6 * scale, 0.5), innerLine: openSweepPath(cloth, 6), texture: [smoothOpen([front, back])] };
}
