import type { ContentStore } from '#core/content/content-store.ts';
import type { Issue } from '#core/issue.ts';

/** Looks at everything that was loaded for one kind of fault. What could not be loaded has its issues already (content-store.ts). */
export type ContentCheck = (content: ContentStore) => readonly Issue[];
