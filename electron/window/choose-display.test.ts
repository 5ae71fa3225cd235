import { describe, expect, it } from 'vitest';
import { chooseDisplay } from './choose-display.ts';

const display = (id: number) => ({ id, bounds: { x: id * 1000, y: 0, width: 1000, height: 800 } });
const [left, right] = [display(1), display(2)];

describe('the display the kiosk fills', () => {
  it('is the primary one unless another is asked for', () => {
    expect(chooseDisplay([left, right], right, undefined)).toBe(right);
    expect(chooseDisplay([left, right], left, 2)).toBe(right);
  });

  it('is the primary one again when the asked-for display is unplugged', () => {
    expect(chooseDisplay([left], left, 2)).toBe(left);
  });
});
