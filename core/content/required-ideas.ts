import type { TopicKind } from './topic-schema.ts';

/** What a topic of each kind must cover, by the ids that stand in a step's `covers` (docs/writing-a-topic.md). */

const treatment = ['what-it-is', 'getting-ready', 'what-happens', 'how-it-feels', 'risks', 'benefits', 'after'] as const;

export const requiredIdeas: Readonly<Record<TopicKind, readonly string[]>> = {
  condition: ['what-it-is', 'what-it-feels-like', 'why-it-happens', 'how-doctors-find-it', 'what-helps', 'what-to-expect', 'when-to-get-help'],
  treatment,
  surgery: [...treatment, 'who-does-it', 'anesthesia', 'hospital-stay', 'what-is-removed', 'warning-signs'],
  test: ['why', 'getting-ready', 'what-happens', 'how-it-feels', 'safety', 'result'],
  recovery: ['timeline', 'moving-safely', 'medicine', 'wound', 'physical-therapy', 'back-to-life', 'warning-signs'],
  guide: [],
};
