import { describe, expect, it } from 'vitest';
import { parseShellOptions } from './shell-options.ts';

describe("the desktop shell's command line", () => {
  it('says where the data lie, which display, and whether in a window', () => {
    expect(parseShellOptions(['.', '--data', '/srv/kiosk', '--display=2', '--windowed'])).toEqual({ dataFolder: '/srv/kiosk', display: 2, isWindowed: true });
  });

  it('starts with nothing on it', () => {
    expect(parseShellOptions([])).toEqual({ dataFolder: undefined, display: undefined, isWindowed: false });
  });

  it("leaves Chromium's switches and nonsense alone", () => {
    expect(parseShellOptions(['--force-color-profile=srgb', '--display', 'left', '--data='])).toEqual({
      dataFolder: undefined,
      display: undefined,
      isWindowed: false,
    });
  });
});
