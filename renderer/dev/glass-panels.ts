/** A piece of glass to look at the kiosk on. */
export type GlassPanel = { readonly name: string; readonly widthPixels: number; readonly heightPixels: number; readonly diagonalInches: number };

const millimetresPerInch = 25.4;

/** The panels of look.md, How a screen is judged. The last is a window of 320 CSS px at 96 dpi (WCAG 1.4.10). */
export const glassPanels: readonly GlassPanel[] = [
  { name: '10.1 in. 1280 × 800', widthPixels: 1280, heightPixels: 800, diagonalInches: 10.1 },
  { name: '15.6 in. 1920 × 1080', widthPixels: 1920, heightPixels: 1080, diagonalInches: 15.6 },
  { name: '21.5 in. 1080 × 1920', widthPixels: 1080, heightPixels: 1920, diagonalInches: 21.5 },
  { name: '32 in. 1080 × 1920', widthPixels: 1080, heightPixels: 1920, diagonalInches: 32 },
  { name: '55 in. 2160 × 3840', widthPixels: 2160, heightPixels: 3840, diagonalInches: 55 },
  { name: '320 × 640 CSS px', widthPixels: 320, heightPixels: 640, diagonalInches: Math.hypot(320, 640) / 96 },
];

/** CSS pixels in one millimetre of this glass, where one CSS pixel is one of its own. */
export function pixelsPerMillimetre({ widthPixels, heightPixels, diagonalInches }: GlassPanel): number {
  return Math.hypot(widthPixels, heightPixels) / (diagonalInches * millimetresPerInch);
}
