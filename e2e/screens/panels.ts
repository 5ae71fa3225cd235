/** The glass of look.md, "How a screen is judged": CSS pixels, and how many of them make a millimetre. */
export type Panel = { readonly name: string; readonly width: number; readonly height: number; readonly pixelsPerMillimetre: number };

export const panels: readonly Panel[] = [
  { name: 'a 10.1 in. tablet', width: 1280, height: 800, pixelsPerMillimetre: 5.88 },
  { name: 'a 15.6 in. screen', width: 1920, height: 1080, pixelsPerMillimetre: 5.56 },
  { name: 'a 21.5 in. kiosk', width: 1080, height: 1920, pixelsPerMillimetre: 4.03 },
  { name: 'a 32 in. kiosk', width: 1080, height: 1920, pixelsPerMillimetre: 2.71 },
  { name: 'a 55 in. kiosk', width: 2160, height: 3840, pixelsPerMillimetre: 3.15 },
  { name: 'a window of 320 px', width: 320, height: 640, pixelsPerMillimetre: 3.78 },
];
