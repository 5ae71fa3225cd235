import type { FormShape } from '../people/Form.tsx';

/** A bottle of tablets and what comes out of it, seen a little from above. Plain labels, no brand. Each stands with its foot at x, y. */

const round = (value: number) => Math.round(value * 100) / 100;
/** Points of path data, placed and scaled. */
export const placedPath = (data: string, x: number, y: number, scale = 1): string => {
  let isAcross = true;
  return data.replaceAll(/[A-Za-z]|-?\d*\.?\d+/g, (token) => {
    if (/[A-Za-z]/.test(token)) {
      isAcross = true;
      return token;
    }
    const value = round((isAcross ? x : y) + Number(token) * scale);
    isAcross = !isAcross;
    return `${value} `;
  });
};

const label = 'M-17 -37C-17 -34.8 -9 -33.2 0 -33.2C9 -33.2 17 -34.8 17 -37L17 -13C17 -10.8 9 -9.2 0 -9.2C-9 -9.2 -17 -10.8 -17 -13Z';

/** A bottle 34 wide and 65 high: amber, with a ribbed cap. `key` tells several apart. */
export function medicineBottle(key: string, x: number, y: number, scale = 1): FormShape[] {
  const at = (data: string) => placedPath(data, x, y, scale);
  const ribs = [-12.6, -9.4, -5.2, 0, 5.2, 9.4, 12.6].map((rib) => {
    const sag = 2.4 * Math.sqrt(Math.max(0, 1 - (rib / 15) ** 2));
    return at(`M${rib} ${round(-57.6 + sag)}L${rib} ${round(-48.6 + sag)}`);
  });
  return [
    {
      id: `${key}-bottle`,
      tone: 'amber',
      shade: 2.2 * scale,
      outline: at('M-17 -41C-17 -45.4 -13.6 -47.4 -12.4 -49.4L12.4 -49.4C13.6 -47.4 17 -45.4 17 -41L17 -2.6C17 0.4 9 2.4 0 2.4C-9 2.4 -17 0.4 -17 -2.6Z'),
      texture: [at('M-13.4 -4.4C-12 -6.6 -8 -6.6 -6.6 -4.4C-5.2 -2.6 -2 -2.6 -0.6 -4.4'), at('M1.4 -6C3 -8 7 -7.6 8 -5.4C9.4 -3.4 12 -3.8 13.4 -5.4')],
    },
    {
      id: `${key}-label`,
      tone: 'pillow',
      shade: 1.6 * scale,
      outline: at(label),
      texture: [
        at('M-12 -30.4C-8 -29.2 -4 -28.8 1 -28.8'),
        at('M-12 -24.6C-7 -23.4 3 -22.6 10.4 -24'),
        at('M-12 -20.6C-7 -19.4 3 -18.6 12 -20.2'),
        at('M-12 -16.6C-8 -15.4 -2 -14.8 4 -15'),
      ],
    },
    {
      id: `${key}-cap`,
      tone: 'pillow',
      shade: 1.6 * scale,
      outline: at('M-15 -60C-15 -62.6 -8 -64.4 0 -64.4C8 -64.4 15 -62.6 15 -60L15 -49C15 -46.6 8 -45 0 -45C-8 -45 -15 -46.6 -15 -49Z'),
      texture: [at('M-15 -60C-15 -57.6 -8 -55.8 0 -55.8C8 -55.8 15 -57.6 15 -60'), ...ribs],
    },
  ];
}

/** A round tablet with a line to halve it, lying flat. */
export function tablet(key: string, x: number, y: number, scale = 1): FormShape {
  const at = (data: string) => placedPath(data, x, y, scale);
  return {
    id: key,
    tone: 'pillow',
    shade: 0.9 * scale,
    outline: at('M-6.4 -4C-6.4 -6.2 -3.6 -7.8 0 -7.8C3.6 -7.8 6.4 -6.2 6.4 -4L6.4 -1.2C6.4 1 3.6 2.6 0 2.6C-3.6 2.6 -6.4 1 -6.4 -1.2Z'),
    texture: [at('M-6.4 -4C-6.4 -1.8 -3.6 -0.2 0 -0.2C3.6 -0.2 6.4 -1.8 6.4 -4'), at('M-4 -6L4 -2')],
  };
}

/** A long tablet. */
export function caplet(key: string, x: number, y: number, scale = 1): FormShape {
  const at = (data: string) => placedPath(data, x, y, scale);
  return {
    id: key,
    tone: 'teal',
    shade: 0.9 * scale,
    outline: at('M-9.4 -2.4C-10.6 -5.4 -8 -7.4 -4.6 -6.8L6.4 -4.2C9.6 -3.4 10.8 -1 9.8 1C8.8 3.2 6 3.4 3.2 2.6L-6 0.4C-8 -0.2 -9 -1 -9.4 -2.4Z'),
    texture: [at('M-7.6 -4.4C-6.6 -5.4 -5.2 -5.4 -4 -5.2L2.4 -3.6')],
  };
}
