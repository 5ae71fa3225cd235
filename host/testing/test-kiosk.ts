import { createHash } from 'node:crypto';
import type { Answer } from '#core/bridge/answer.ts';
import type { CallName, Input, Output } from '#core/bridge/contract.ts';
import { createKiosk } from '#host/create-kiosk.ts';
import type { Kiosk, KioskParts } from '#host/kiosk.ts';
import type { Scrypt } from '#host/ports.ts';
import { createManualClock, type ManualClock } from './manual-clock.ts';
import { createMemoryDataFolder, type MemoryDataFolder } from './memory-data-folder.ts';
import { createMemoryLog, type MemoryLog } from './memory-log.ts';
import { createSampleContent, type SampleContent } from './sample-content.ts';

/** Quick, for tests that are not about the hash itself. */
export const quickScrypt: Scrypt = async (secret, salt, cost) => createHash('sha256').update(salt).update(`${cost} ${secret}`).digest();

export type TestMachine = {
  readonly time: ManualClock;
  readonly data: MemoryDataFolder;
  readonly content: SampleContent;
  readonly log: MemoryLog;
  /** What the shell's own look will find. */
  readonly shellFinds: string[];
  /** The kiosk that runs now. */
  readonly kiosk: () => Kiosk;
  /** Ends it and starts another on the same files. */
  readonly restart: () => void;
  /** One call that the kiosk must take. */
  readonly call: <N extends CallName>(name: N, input: Input<N>, page?: string) => Promise<Output<N>>;
  readonly ask: (name: string, input: unknown, page?: string) => Promise<Answer>;
};

/** A machine in memory with a kiosk on it. */
export function createTestMachine(parts: Partial<KioskParts> = {}): TestMachine {
  const time = createManualClock();
  const data = createMemoryDataFolder(time.clock.wall);
  const content = createSampleContent();
  const log = createMemoryLog();
  const shellFinds: string[] = [];
  let numbers = 0;
  const random = (bytes: number): string => {
    numbers += 1;
    return createHash('sha256')
      .update(`random ${numbers}`)
      .digest('base64url')
      .slice(0, Math.ceil((bytes * 4) / 3));
  };
  const start = (): Kiosk =>
    createKiosk({
      clock: time.clock,
      scheduler: time.scheduler,
      data,
      content,
      log,
      random,
      scrypt: quickScrypt,
      version: '0.0.1',
      checkErasure: async () => shellFinds,
      ...parts,
    });
  let kiosk = start();
  const ask = (name: string, input: unknown, page = 'page-1'): Promise<Answer> => kiosk.answer(name, input, { page });
  return {
    time,
    data,
    content,
    log,
    shellFinds,
    ask,
    kiosk: () => kiosk,
    restart: () => {
      kiosk.close();
      kiosk = start();
    },
    call: async <N extends CallName>(name: N, input: Input<N>, page?: string) => {
      const answer = await ask(name, input, page);
      if ('refused' in answer) throw new Error(`${name} was refused: ${answer.refused}`);
      return answer.value as Output<N>;
    },
  };
}

export const goodPin = '284913';
export const setUp: Input<'completeSetUp'> = {
  clinicName: 'Harbor Clinic',
  pin: goodPin,
  offeredLanguages: ['en', 'es', 'zh', 'vi', 'ar'],
  emergencyNumber: '911',
  showDrafts: true,
  role: 'manager',
};

/** Sets the kiosk up and gives back the staff token. */
export async function setUpKiosk(machine: TestMachine, changes: Partial<typeof setUp> = {}): Promise<string> {
  const done = await machine.call('completeSetUp', { ...setUp, ...changes });
  if (!done.ok) throw new Error(`set-up failed: ${done.error.kind}`);
  return done.value.token;
}
