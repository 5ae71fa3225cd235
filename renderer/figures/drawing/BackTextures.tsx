import { type BackBone, backGeometry } from '#core/figures/back-geometry.ts';
import { between, mirrored, type Point, smoothClosedPath } from '#core/figures/path.ts';
import { dotsPath, stippleDots } from '#core/figures/stipple.ts';

/** Where bone lies deeper, in three soft steps. */
export function Hollows({ shapes }: { readonly shapes: ReadonlyArray<readonly Point[]> }) {
  return [1, 0.76, 0.5].map((size) => (
    <path key={size} d={shapes.map((shape) => smoothClosedPath(sized(shape, size))).join('')} className="fill-bone-deep" opacity={0.15} />
  ));
}

function sized(shape: readonly Point[], size: number): Point[] {
  const middle = shape.reduce((sum, at) => ({ x: sum.x + at.x / shape.length, y: sum.y + at.y / shape.length }), { x: 0, y: 0 });
  return shape.map((at) => between(middle, at, size));
}

export const onBothSides = (shapes: ReadonlyArray<readonly Point[]>) => shapes.flatMap((shape) => [shape, mirrored(shape)]);

/** Hollows beside the spinous process and at the waist, as soft tones; dots where the bone turns away. */
export function ArchTexture({ bone }: { readonly bone: BackBone }) {
  const [waist, ...lower] = bone.lowerProcess;
  if (!waist) return null;
  const lowerTip = Math.max(...lower.map((at) => at.y));
  const inner = Math.min(...lower.map((at) => at.x));
  const top = bone.spine[0]?.y ?? 0;
  const beside: Point[] = [
    { x: 4, y: top + 2 },
    { x: 8, y: top + 1 },
    { x: inner, y: (top + lowerTip) / 2 - 3 },
    { x: inner + 0.6, y: (top + lowerTip) / 2 + 2.6 },
    { x: 8.4, y: (top + lowerTip) / 2 },
    { x: 4.6, y: top + 7.4 },
  ];
  const atWaist: Point[] = [
    { x: waist.x + 5, y: waist.y - 7 },
    { x: waist.x + 1.4, y: waist.y - 3.4 },
    { x: waist.x - 0.4, y: waist.y + 1.4 },
    { x: waist.x - 3, y: waist.y - 1 },
    { x: waist.x - 1.6, y: waist.y - 5 },
    { x: waist.x + 2, y: waist.y - 8 },
  ];
  return (
    <>
      <Hollows shapes={onBothSides([beside, atWaist])} />
      <path
        d={dotsPath((archDots.get(bone.name) ?? []).map(({ x, y }) => ({ x, y: y + pedicleHeight(bone) })))}
        fill="none"
        className="stipple"
        opacity={0.5}
      />
    </>
  );
}

function pedicleHeight(bone: BackBone): number {
  const pedicle = bone.pedicles[0] ?? [];
  return pedicle.reduce((sum, at) => sum + at.y / pedicle.length, 0);
}

/** Dots in the end of a spinous process. */
export function spineDots(spine: readonly Point[]): Point[] {
  const top = Math.min(...spine.map((at) => at.y));
  const foot = Math.max(...spine.map((at) => at.y));
  return endDots.map(({ x, y }) => ({ x, y: top + (foot - top) * y }));
}

const usual = backGeometry({});
/** Dots of each arch, their heights measured from its pedicles. */
const archDots = new Map(
  usual.bones.slice(0, -1).map((bone, index) => {
    const pedicle = pedicleHeight(bone);
    const right = stippleDots(
      bone.outline.filter((at) => at.x >= 0),
      1.5,
      51 + index,
      (at) => 0.1 + 0.4 * Math.min(1, Math.abs(at.x) / 42) ** 2 + (at.y > pedicle + 12 ? 0.16 : 0),
    ).map(({ x, y }) => ({ x, y: y - pedicle }));
    return [bone.name, [...right, ...mirrored(right)]] as const;
  }),
);
export const sacrumDots = ((): Point[] => {
  const sacrum = usual.bones[usual.bones.length - 1] as BackBone;
  const right = stippleDots(
    sacrum.outline.filter((at) => at.x >= 0),
    1.7,
    61,
    (at) => 0.06 + 0.36 * (at.x / 50) ** 2,
  );
  return [...right, ...mirrored(right)];
})();
/** In a spinous process's end; heights are shares of it. */
const endDots: readonly Point[] = stippleDots(
  [
    { x: -2.4, y: 3 },
    { x: 2.4, y: 3 },
    { x: 3.6, y: 18 },
    { x: -3.6, y: 18 },
  ],
  1.3,
  71,
  (at) => 0.12 + 0.45 * (at.y / 20),
).map(({ x, y }) => ({ x, y: y / 20 }));
