import { describe, expect, it } from 'vitest';
import { loadContent } from '#core/content/content-store.ts';
import { createSampleContent } from '#host/testing/sample-content.ts';
import { screensIn } from './screen-list.ts';

const content = loadContent(createSampleContent());
const screens = screensIn(content, 'ar');

describe('the list of screens', () => {
  it('names each one differently', () => {
    const names = screens.map(({ group, name }) => `${group}: ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has every step of every topic of the language', () => {
    const steps = screens.filter(({ shown }) => shown.at === 'visit' && shown.place.at === 'topic' && shown.place.stop.at === 'step');
    expect(steps).toHaveLength(3 * 5);
    expect(screensIn(content, 'fr').some(({ group }) => group === 'mri')).toBe(false);
  });

  it('has the attract screen, both doors of the staff area, and every panel', () => {
    expect(screens[0]?.shown).toEqual({ at: 'attract', kiosk: 'usual' });
    expect(screens.filter(({ shown }) => shown.at === 'staff')).toHaveLength(2);
    expect(screens.filter(({ shown }) => shown.at === 'visit' && shown.panel !== null)).toHaveLength(10);
  });
});
