import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use small letters, digits and hyphens');

/**
 * `resources/paths.json`: the places in their care that a patient may be in ("before my scan"), each with a few topics in the
 * order to look at them. Their titles stand in `locales/<code>/paths.json`, by id.
 */
export const carePathsFileSchema = z.array(z.strictObject({ id, topics: z.array(id).min(2).max(6) }));
export const carePathTitlesSchema = z.record(id, z.string().trim().min(1, 'is empty'));

/** A path as one language has it. */
export const carePathSchema = z.object({ id, title: z.string(), topics: z.array(id) });
export type CarePath = z.infer<typeof carePathSchema>;
