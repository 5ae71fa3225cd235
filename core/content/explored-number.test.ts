import { describe, expect, it } from 'vitest';
import { loadContent } from '#core/content/content-store.ts';
import { plant } from '#host/testing/readable-content.ts';
import { createSampleContent } from '#host/testing/sample-content.ts';

const found = (explore: object): readonly string[] => {
  const content = createSampleContent(['en']);
  plant(content, 'resources/topics/herniated-disk.json', 'steps.0.figure.explore', explore);
  return loadContent(content).issues.map(({ path, message }) => `${path}: ${message}`);
};

describe('the number that a visitor moves', () => {
  it('must be one of its scene, and both ends in its range', () => {
    expect(found({ path: 'L4-L5.bulgeMm', from: 0, to: 4 })).toEqual([]);
    expect(found({ path: 'L4-L5.bulgeMm', from: 0, to: 800 })[0]).toMatch(/^steps\.one\.figure\.explore: "L4-L5\.bulgeMm" can't be 800/);
  });

  it('must grow from left to right of its slider, as "more" says', () => {
    expect(found({ path: 'L4-L5.bulgeMm', from: 4, to: 0 }).join()).toContain('"from" must be smaller than "to"');
  });
});
