import type { ContentCheck } from './content-check.ts';
import { structuresOf } from './covered-ideas.ts';

/** Related topics are related both ways: who came from one can go back. */
export const checkRelatedTopics: ContentCheck = (content) => {
  const topics = structuresOf(content);
  return topics.flatMap((topic) =>
    topic.related
      .filter((id) => topics.some((other) => other.id === id && !other.related.includes(topic.id)))
      .map((id) => ({ file: `resources/topics/${id}.json`, path: 'related', message: `lacks "${topic.id}", which names "${id}"` })),
  );
};
