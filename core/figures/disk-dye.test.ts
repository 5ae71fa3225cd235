import { describe, expect, it } from 'vitest';
import { coreFullAt, diskDye } from './disk-dye.ts';
import { isInside, type Point } from './path.ts';
import { topGeometry } from './top-geometry.ts';

const geometry = topGeometry({}, 'L4-L5');
const areaOf = (outline: readonly Point[]) =>
  Math.abs(
    outline.reduce((sum, at, index) => {
      const next = outline[(index + 1) % outline.length] as Point;
      return sum + at.x * next.y - next.x * at.y;
    }, 0) / 2,
  );
const pool = (fraction: number) => diskDye(geometry, fraction).pool ?? [];
const deepest = (outline: readonly Point[]) => Math.max(...outline.map((at) => at.y));

describe('dye in a disk', () => {
  it('is not there before the first drop', () => {
    expect(diskDye(geometry, 0).pool).toBeNull();
    expect(diskDye(geometry, 0).leak).toBeNull();
  });

  it('fills the core as evenly as it goes in, and stays within it', () => {
    const full = areaOf(pool(coreFullAt));
    expect(areaOf(pool(coreFullAt / 2)) / full).toBeCloseTo(0.5, 2);
    for (const at of pool(1)) expect(isInside(geometry.core, at)).toBe(true);
  });

  it('runs into the tear only once the core is full, and then to the edge of the disk', () => {
    expect(diskDye(geometry, coreFullAt).leak).toBeNull();
    const [part, whole] = [0.8, 1].map((fraction) => deepest(diskDye(geometry, fraction).leak ?? []));
    expect(part).toBeLessThan(whole ?? 0);
    const { tear } = diskDye(geometry, 1);
    const end = tear[tear.length - 1] as Point;
    expect(isInside(geometry.disk.outline, end)).toBe(true);
    expect(Math.min(...geometry.disk.outline.map((at) => Math.hypot(at.x - end.x, at.y - end.y)))).toBeLessThan(0.8);
  });
});
