import { measuresOf } from './back-view-measures.ts';
import type { PersonLook } from './person-looks.ts';

/**
 * The spine where it lies under the back of somebody who stands: heights of an adult 100 high. The crests of the pelvis
 * stand level with L4, the vertebra one feels at the foot of the neck is C7.
 */
export const spineHeights = {
  neck: { C4: 87.6, C5: 86.5, C6: 85.4, C7: 84.2, T1: 82.8, T2: 81.3 },
  lowerBack: { L1: 66.4, L2: 64.4, L3: 62.3, L4: 60.2, L5: 58.1 },
} as const;

/** How many millimetres lower the neck of a bent back stands. */
const lowered = (look: PersonLook) => measuresOf(look).drop;

/** One vertebra from behind: arch with a wing at each side, a joint above and below, and the bump in the middle. */
function vertebra(height: number, half: number, tall: number, scale: number): { readonly body: string; readonly bump: string } {
  const at = (x: number, y: number) => `${round(x * half * scale)} ${round((-height + y * tall) * scale)}`;
  const body =
    `M${at(-1, -0.32)}C${at(-0.7, -0.42)} ${at(-0.5, -0.3)} ${at(-0.46, -0.62)}C${at(-0.3, -0.8)} ${at(0.3, -0.8)} ${at(0.46, -0.62)}` +
    `C${at(0.5, -0.3)} ${at(0.7, -0.42)} ${at(1, -0.32)}C${at(1.1, -0.1)} ${at(1.06, 0.02)} ${at(0.96, 0.08)}C${at(0.7, 0.06)} ${at(0.5, 0.2)} ${at(0.48, 0.62)}` +
    `C${at(0.3, 0.78)} ${at(-0.3, 0.78)} ${at(-0.48, 0.62)}C${at(-0.5, 0.2)} ${at(-0.7, 0.06)} ${at(-0.96, 0.08)}C${at(-1.06, 0.02)} ${at(-1.1, -0.1)} ${at(-1, -0.32)}Z`;
  const bump = `M${at(0, -0.34)}C${at(0.16, -0.3)} ${at(0.2, 0.5)} ${at(0, 0.62)}C${at(-0.2, 0.5)} ${at(-0.16, -0.3)} ${at(0, -0.34)}Z`;
  return { body, bump };
}

const round = (value: number) => Math.round(value * 100) / 100;

type SpinePart = { readonly bones: readonly string[]; readonly bumps: readonly string[] };

/** The foot of the neck and the first chest vertebrae. */
export function neckFromBehind(look: PersonLook): SpinePart {
  const { scale } = measuresOf(look);
  const each = Object.values(spineHeights.neck).map((height, index) => vertebra(height - lowered(look), 1.75 + index * 0.1, 0.6 + index * 0.04, scale));
  return { bones: each.map(({ body }) => body), bumps: each.map(({ bump }) => bump) };
}

/** The five vertebrae of the lower back, and the sacrum. */
export function lowerBackFromBehind(look: PersonLook): SpinePart {
  const { scale } = measuresOf(look);
  const each = Object.values(spineHeights.lowerBack).map((height, index) => vertebra(height, 2.5 + index * 0.12, 1.14, scale));
  const at = (x: number, y: number) => `${round(x * scale)} ${round(-y * scale)}`;
  const sacrum =
    `M${at(-2.9, 56.6)}C${at(-1.8, 57.3)} ${at(1.8, 57.3)} ${at(2.9, 56.6)}C${at(3, 55.2)} ${at(2.2, 53.8)} ${at(1.2, 52)}C${at(0.9, 51)} ${at(0.6, 50.2)} ${at(0, 49.9)}` +
    `C${at(-0.6, 50.2)} ${at(-0.9, 51)} ${at(-1.2, 52)}C${at(-2.2, 53.8)} ${at(-3, 55.2)} ${at(-2.9, 56.6)}Z`;
  const holes = [55.6, 54.3, 53.1].flatMap((height, index) =>
    [-1, 1].map((side) => {
      const x = side * (1.25 - index * 0.2);
      return `M${at(x - 0.22, height)}A${round(0.22 * scale)} ${round(0.22 * scale)} 0 1 1 ${at(x + 0.22, height)}A${round(0.22 * scale)} ${round(0.22 * scale)} 0 1 1 ${at(x - 0.22, height)}Z`;
    }),
  );
  return { bones: [sacrum, ...each.map(({ body }) => body)], bumps: [...holes, ...each.map(({ bump }) => bump)] };
}
