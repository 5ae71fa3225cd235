import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Baselines, changesBetween, markOf, normalizedMarkup } from './baselines.ts';
import { drawnBaselines } from './draw-samples.tsx';

const file = join(import.meta.dirname, '../baselines.json');

describe('baselines of the figures', () => {
  it('every sample is drawn as it was when somebody last looked at it', async () => {
    const changes = changesBetween(JSON.parse(readFileSync(file, 'utf8')) as Baselines, await drawnBaselines());
    const scenes = [...new Set(changes.map((change) => change.split(':')[0]))].join(',');
    expect(changes, `look: npm run figures -- --scene ${scenes}; if they are right: npm run figures:accept`).toEqual([]);
  });

  it('sees a line that is 0.01 mm elsewhere, and nothing finer', () => {
    const drawn = (x: number): string => markOf(normalizedMarkup(`<path d="M${x} -3.5L4 12.25"/>`));
    expect(drawn(1.52)).not.toBe(drawn(1.53));
    expect(drawn(1.52)).toBe(drawn(1.5200000000000018));
    expect(normalizedMarkup('M-0.0004 1.2e-7 -12.340000001')).toBe('M0 0 -12.34');
  });

  it('sees whatever else is drawn otherwise: a class, an order, a name', () => {
    const [bone, disk] = ['<path class="fill-bone"/>', '<path class="fill-disk"/>'];
    expect(new Set([bone + disk, disk + bone, bone, bone + bone].map(markOf)).size).toBe(4);
  });

  it('tells what changed, what is new and what is gone', () => {
    const before = { stairs: { five: 'a', three: 'b' }, tens: { usual: 'c' } };
    expect(changesBetween(before, before)).toEqual([]);
    expect(changesBetween(before, { stairs: { five: 'a', three: 'x', four: 'd' }, phone: { ringing: 'e' } })).toEqual([
      'phone: ringing (new)',
      'stairs: four (new)',
      'stairs: three',
      'tens: usual (gone)',
    ]);
  });
});
