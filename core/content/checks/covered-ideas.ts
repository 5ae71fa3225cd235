import type { ContentStore } from '#core/content/content-store.ts';
import { requiredIdeas } from '#core/content/required-ideas.ts';
import type { Topic } from '#core/content/topic-schema.ts';
import type { ContentCheck } from './content-check.ts';

/** A topic of a kind covers what its kind must: nobody leaves a surgery topic without its risks. */
export const checkCoveredIdeas: ContentCheck = (content) =>
  structuresOf(content).flatMap((topic) => {
    const covered = new Set(topic.steps.flatMap((step) => step.covers));
    return requiredIdeas[topic.kind]
      .filter((idea) => !covered.has(idea))
      .map((idea) => ({ file: `resources/topics/${topic.id}.json`, path: 'steps', message: `no step covers "${idea}", which a ${topic.kind} must` }));
  });

/** Every topic that is whole in some language, once. */
export function structuresOf({ topics }: ContentStore): readonly Topic[] {
  return [...new Map([...topics.values()].flatMap((offered) => [...offered.values()].map(({ topic }) => [topic.id, topic] as const))).values()];
}
