import { z } from 'zod';
import { common, personSchema } from './common.ts';

/** X-ray, CT and MRI, which differ as they do in life. A stage that a machine does not have is refused. */
export const scannerSchema = z.strictObject({
  scene: z.literal('scanner'),
  view: z
    .strictObject({
      kind: z.enum(['mri', 'ct', 'x-ray']).default('mri'),
      person: personSchema.default('dorothy'),
      /** `standing` is for X-ray alone, `going-in` and `inside` for MRI and CT. `dye` is contrast through a line in the arm. */
      stage: z.enum(['metal-off', 'standing', 'lying-down', 'dye', 'going-in', 'inside', 'picture']).default('lying-down'),
    })
    .refine(({ kind, stage }) => (kind === 'x-ray' ? stage !== 'going-in' && stage !== 'inside' && stage !== 'dye' : stage !== 'standing'), {
      message: 'this machine has no such stage',
    })
    .prefault({}),
  ...common,
});
