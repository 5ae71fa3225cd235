/** A piece of glass that the kiosk is judged on (look.md, How a screen is judged). */
export type Panel = {
  readonly id: string;
  readonly name: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** CSS pixels per millimetre: pixels of the diagonal, by its length. */
  readonly pixelsPerMillimetre: number;
};

export const panels: readonly Panel[] = [
  { id: 'tablet', name: '10.1 in. 1280 × 800', width: 1280, height: 800, pixelsPerMillimetre: 5.88 },
  { id: 'desk', name: '15.6 in. 1920 × 1080', width: 1920, height: 1080, pixelsPerMillimetre: 5.56 },
  { id: 'stele', name: '21.5 in. 1080 × 1920', width: 1080, height: 1920, pixelsPerMillimetre: 4.03 },
  { id: 'tall', name: '32 in. 1080 × 1920', width: 1080, height: 1920, pixelsPerMillimetre: 2.71 },
  { id: 'wall', name: '55 in. 2160 × 3840', width: 2160, height: 3840, pixelsPerMillimetre: 3.15 },
  // WCAG 1.4.10: no kiosk, but nothing may be cut or scroll sideways here either.
  { id: 'narrow', name: '320 × 640 CSS px', width: 320, height: 640, pixelsPerMillimetre: 3.78 },
];
