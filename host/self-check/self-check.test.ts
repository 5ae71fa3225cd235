import { describe, expect, it } from 'vitest';
import { createTestMachine, goodPin, setUpKiosk } from '#host/testing/test-kiosk.ts';

const notices = (machine: ReturnType<typeof createTestMachine>) => machine.log.of('selfCheck').map(({ step, notice }) => `${step}: ${notice}`);

describe('the self-check', () => {
  it('finds nothing on a machine where all is well, and leaves no file behind', () => {
    const machine = createTestMachine();
    expect(notices(machine)).toEqual([]);
    expect([...machine.data.files.keys()]).toEqual([]);
    expect(machine.log.of('started')).toEqual([{ event: 'started', version: '0.0.1', languages: 5, topics: 3 }]);
  });

  it('names a broken topic by file and place, in the log and to staff', async () => {
    const machine = createTestMachine();
    await setUpKiosk(machine);
    machine.content.files.set('locales/ar/topics/mri.json', '{"title":"');
    machine.content.files.delete('locales/es/glossary.json');
    machine.restart();
    const expected = [
      'content: The language "es" is set to be offered, but its texts are not complete: patients do not see it.',
      "content: locales/es/glossary.json: is missing or can't be read",
      'content: locales/ar/topics/mri.json: is not valid JSON',
    ];
    expect(notices(machine)).toEqual(expect.arrayContaining(expected));
    const unlocked = await machine.call('unlockStaff', { pin: goodPin });
    const desk = await machine.call('openStaffDesk', { token: unlocked.ok ? unlocked.value.token : '' });
    expect(desk.ok && desk.value.notices).toEqual(expect.arrayContaining(expected.map((notice) => notice.replace('content: ', ''))));
  });

  it('says in one line that there is nothing to show, and does not fill the log with the reasons', () => {
    const machine = createTestMachine();
    for (const path of machine.content.files.keys()) if (path.includes('/topics/')) machine.content.files.set(path, '[]');
    for (let extra = 0; extra < 200; extra += 1) machine.content.files.set(`resources/topics/extra-${extra}.json`, '[]');
    machine.restart();
    expect(notices(machine)).toContain('content: No topic is complete in any language: patients see a calm screen.');
    expect(notices(machine).length).toBeLessThan(50);
  });

  it('goes on when a step itself fails', () => {
    const machine = createTestMachine();
    Object.assign(machine.data, {
      write: () => {
        throw new Error('a bug');
      },
    });
    machine.restart();
    expect(notices(machine)).toEqual(['dataFolder: The self-check "dataFolder" could not be done.']);
    expect(machine.log.of('started')).toHaveLength(2);
  });
});
