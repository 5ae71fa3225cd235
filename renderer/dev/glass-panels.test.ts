import { expect, it } from 'vitest';
import { measureGlass } from '#core/glass.ts';
import { glassPanels, pixelsPerMillimetre } from './glass-panels.ts';

it('the panels are of the sizes they are named for, in millimetres', () => {
  const sizes = glassPanels.map((panel) => measureGlass(panel.widthPixels, panel.heightPixels, pixelsPerMillimetre(panel)).size);
  expect(sizes).toEqual(['small', 'desk', 'desk', 'tall', 'tall', 'tiny']);
  expect(glassPanels.map((panel) => Math.round(pixelsPerMillimetre(panel) * 100) / 100)).toEqual([5.88, 5.56, 4.03, 2.71, 3.15, 3.78]);
});
