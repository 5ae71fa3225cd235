import type { ContentCheck } from './content-check.ts';
import { topicsInLanguages } from './topic-passages.ts';

/** Each step's figure shows something else, so its text alternative says something else. */
export const checkTextAlternatives: ContentCheck = (content) =>
  topicsInLanguages(content).flatMap(({ file, text }) => {
    const seen = new Map<string, string>();
    return Object.entries(text.steps).flatMap(([id, { figure }]) => {
      const first = seen.get(figure);
      seen.set(figure, first ?? id);
      return first === undefined ? [] : [{ file, path: `steps.${id}.figure`, message: `is the text alternative of "${first}" again` }];
    });
  });
