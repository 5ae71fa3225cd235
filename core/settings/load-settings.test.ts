import { describe, expect, it } from 'vitest';
import { loadSettings, writeSettings } from './load-settings.ts';
import { defaultSettings } from './settings-schema.ts';

const load = (text: string | undefined) => loadSettings('settings.json', text);

describe('a kiosk always starts', () => {
  it('on its defaults when there is no file', () => {
    expect(load(undefined)).toMatchObject({ settings: defaultSettings, issues: [], keepAside: false });
  });

  it.each(['', '{"version": 1, "warnAfter', '[]', 'null', '"settings"', '{"clinicName": "no version"}', '{"version": "1"}', '{"version": 0}'])(
    'on its defaults when the file says %j, which is then kept aside',
    (text) => {
      const loaded = load(text);
      expect(loaded.settings).toEqual(defaultSettings);
      expect(loaded.issues).toHaveLength(1);
      expect(loaded.keepAside).toBe(true);
    },
  );

  it('and one bad field loses only itself', () => {
    const loaded = load('{"version":1,"clinicName":"Harbor Clinic","warnAfterSeconds":5,"emergencyNumber":"call me","unknown":1}');
    expect(loaded.settings).toEqual({ ...defaultSettings, clinicName: 'Harbor Clinic' });
    expect(loaded.issues.map((issue) => issue.path)).toEqual(['warnAfterSeconds', 'emergencyNumber', 'unknown']);
    expect(loaded.keepAside).toBe(true);
  });

  it('and takes no prototype from a hostile file', () => {
    const loaded = load('{"version":1,"__proto__":{"clinicName":"evil"},"constructor":{}}');
    expect(loaded.settings).toEqual(defaultSettings);
    expect(({} as Record<string, unknown>)['clinicName']).toBeUndefined();
  });
});

it('a file from a newer version is left untouched', () => {
  expect(load('{"version":99,"clinicName":"From tomorrow"}')).toMatchObject({ settings: defaultSettings, isReadOnly: true, keepAside: false });
});

it('each value says where it comes from: what IT manages wins over staff, staff over the default', () => {
  const loaded = loadSettings('settings.json', '{"version":1,"clinicName":"Staff","answerSeconds":40}', { clinicName: 'Managed' });
  expect(loaded.settings).toMatchObject({ clinicName: 'Managed', answerSeconds: 40, warnAfterSeconds: 150 });
  expect(loaded.origins).toMatchObject({ clinicName: 'managed', answerSeconds: 'staff', warnAfterSeconds: 'default' });
});

it('what was written is read again as it was (version 1)', () => {
  const changes = { clinicName: 'Clínica del Puerto', offeredLanguages: ['ar', 'en'], isOutOfService: true };
  expect(load(writeSettings(changes))).toMatchObject({ changes, issues: [] });
});
