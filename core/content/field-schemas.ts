import { z } from 'zod';

/** What the content files are made of. */

export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use small letters, digits and hyphens');
export const words = z.string().trim().min(1, 'is empty');
