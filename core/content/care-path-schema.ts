import { z } from 'zod';
import { id, words } from './field-schemas.ts';

/**
 * `resources/paths.json`: the places in their care that a patient may be in ("before my scan"), each with a few topics in the
 * order to look at them. Their titles stand in `locales/<code>/paths.json`, by id.
 */
export const carePathsFileSchema = z.array(z.strictObject({ id, topics: z.array(id).min(2).max(6) }));
export const carePathTitlesSchema = z.record(id, words);

/** A path as one language has it. */
export const carePathSchema = z.object({ id, title: z.string(), topics: z.array(id) });
export type CarePath = z.infer<typeof carePathSchema>;
