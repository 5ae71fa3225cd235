import { rounded } from '#core/figures/path.ts';
import type { Point } from '#core/figures/person.ts';
import type { FormShape, Tone } from './Form.tsx';

/** An upholstered armchair from the side. Somebody sits in it: its back is behind them, its near arm before them. */
export type Armchair = { readonly behind: FormShape[]; readonly before: FormShape[] /** Where a forearm rests. */; readonly armrest: Point };

/**
 * @param x Under the hip of whoever sits in it.
 * @param height Of the seat.
 * @param front -1 where its front is to the left.
 * @param recline How far its back leans besides, as a share of its height.
 */
export function armchair(x: number, height: number, front: -1 | 1, recline = 0): Armchair {
  const leaning = (...pairs: readonly (readonly [number, number])[]) =>
    at(...pairs.map(([forward, up]) => [forward - Math.max(0, up - height + 4) * recline, up] as const));
  const at = (...pairs: readonly (readonly [number, number])[]) => pairs.map(([forward, up]) => `${rounded(x + front * forward)} ${rounded(-up)}`).join(' ');
  const h = height;
  const shape = (id: string, tone: Tone, outline: string, shade: number, texture: readonly string[] = []): FormShape => ({ id, tone, outline, shade, texture });
  const foot = (id: string, forward: number) =>
    shape(id, 'wood', `M${at([forward - 1.6, 5])}L${at([forward + 1.6, 5])}L${at([forward + 1, 0])}L${at([forward - 1, 0])}Z`, 0.3);
  return {
    armrest: { x: x + front * 11, y: -(h + 13.4) },
    behind: [
      foot('armchair-far-foot', 12),
      shape(
        'armchair-back',
        'mat',
        `M${leaning([-6, h - 5])}C${leaning([-8, h + 6], [-11, h + 20], [-14.6, h + 36])}C${leaning([-16, h + 43], [-20, h + 46], [-24.5, h + 44.6])}` +
          `C${leaning([-28.5, h + 43.4], [-29.6, h + 39], [-28.4, h + 34])}L${leaning([-21.4, 8])}Q${leaning([-21, 5], [-18, 5])}L${leaning([-6, 5])}Z`,
        1.5,
        [`M${leaning([-26.6, h + 38])}C${leaning([-23, h + 41], [-19, h + 40], [-16.4, h + 35])}`],
      ),
      shape('armchair-base', 'mat', `M${at([-19, 5])}L${at([19, 5])}L${at([20, h - 6])}L${at([-19, h - 6])}Z`, 1),
      shape(
        'armchair-cushion',
        'mat',
        `M${at([-12, h - 6])}L${at([18, h - 6])}C${at([22.4, h - 6], [23, h + 0.6], [18.6, h + 0.8])}L${at([-12, h + 0.4])}Z`,
        0.9,
      ),
    ],
    before: [
      foot('armchair-back-foot', -16),
      foot('armchair-front-foot', 15),
      shape(
        'armchair-arm',
        'mat',
        `M${at([-19, 7])}Q${at([-19, 5], [-17, 5])}L${at([16.4, 5])}Q${at([18.4, 5], [18.4, 7])}L${at([18, h + 4])}C${at([21, h + 5], [22.4, h + 11], [17.6, h + 12.4])}` +
          `C${at([14, h + 13.4], [8, h + 13.4], [2, h + 13])}L${at([-8, h + 12.6])}C${at([-13.6, h + 12.4], [-16, h + 9], [-16.6, h + 3])}Z`,
        1.6,
        [`M${at([17.6, h + 12.4])}C${at([13.4, h + 12], [12.6, h + 6], [18, h + 4])}`, `M${at([-15, 9])}C${at([-14.4, h], [-13, h + 7], [-9, h + 9])}`],
      ),
    ],
  };
}
