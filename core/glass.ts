/** Glass sizes of look.md: by the short side in millimetres, never by pixels. `tiny` is no kiosk: a window of 320 CSS px. */
export type GlassSize = 'tiny' | 'small' | 'desk' | 'tall';
export type Glass = {
  readonly size: GlassSize;
  readonly isPortrait: boolean;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly pixelsPerMillimetre: number;
};

/** CSS defines an inch as 96 px; used until somebody calibrates the screen. */
export const uncalibratedPixelsPerMillimetre = 96 / 25.4;

export function measureGlass(widthPx: number, heightPx: number, pixelsPerMillimetre: number): Glass {
  const widthMm = widthPx / pixelsPerMillimetre;
  const heightMm = heightPx / pixelsPerMillimetre;
  const shortSide = Math.min(widthMm, heightMm);
  const size: GlassSize = shortSide < 110 ? 'tiny' : shortSide < 170 ? 'small' : shortSide <= 320 ? 'desk' : 'tall';
  return { size, isPortrait: heightMm > widthMm, widthMm, heightMm, pixelsPerMillimetre };
}

/** Five sizes by cap height: S 3.8, M 5.0, L 6.8, XL 8.8, XXL 10.0 mm (VVSG 2.0; XXL is twice M, WCAG 1.4.4). */
export const textSizes = ['s', 'm', 'l', 'xl', 'xxl'] as const;
export type TextSize = (typeof textSizes)[number];
export const usualTextSize: TextSize = 'm';
