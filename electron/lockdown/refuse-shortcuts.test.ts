import { describe, expect, it } from 'vitest';
import { isRefusedKey } from './refuse-shortcuts.ts';

const plain = { control: false, alt: false, meta: false };

describe('keys at the kiosk', () => {
  it('lets a visitor with a keyboard or two switches work', () => {
    for (const key of ['Tab', 'Enter', ' ', 'Escape', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageDown', 'Backspace', 'a', 'Ñ', '7', 'AudioVolumeUp']) {
      expect(isRefusedKey({ ...plain, key }), key).toBe(false);
    }
  });

  it('refuses the keys that reload, inspect, print or go back', () => {
    for (const key of ['F1', 'F5', 'F11', 'F12', 'BrowserBack', 'BrowserHome', 'BrowserRefresh', 'PrintScreen', 'ContextMenu', 'Paste']) {
      expect(isRefusedKey({ ...plain, key }), key).toBe(true);
    }
  });

  it('refuses whatever comes with Control, Alt or the system key', () => {
    expect(isRefusedKey({ ...plain, control: true, key: 'r' })).toBe(true);
    expect(isRefusedKey({ ...plain, control: true, key: 'I' })).toBe(true);
    expect(isRefusedKey({ ...plain, alt: true, key: 'ArrowLeft' })).toBe(true);
    expect(isRefusedKey({ ...plain, meta: true, key: 'd' })).toBe(true);
  });
});
