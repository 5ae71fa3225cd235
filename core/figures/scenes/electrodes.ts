import { z } from 'zod';
import { common, personSchema } from './common.ts';

/** Tests of muscles and nerves, each with a living trace on a screen: a needle in a muscle, a pulse along a leg nerve, a pulse from ankle to head. */
export const electrodesSchema = z.strictObject({
  scene: z.literal('electrodes'),
  view: z
    .strictObject({
      person: personSchema.default('joseph'),
      kind: z.enum(['emg', 'nerve-conduction', 'evoked-potentials']).default('emg'),
      /** EMG: the shin muscle at rest, or at work, with the foot pulled up. */
      muscle: z.enum(['at-rest', 'at-work']).default('at-rest'),
      /** Nerve conduction and evoked potentials: the answer comes on time, or late beside a dashed usual one. */
      signal: z.enum(['usual', 'slow']).default('usual'),
    })
    .prefault({}),
  ...common,
});
