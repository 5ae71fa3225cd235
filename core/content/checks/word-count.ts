import { sourceLanguage } from '#core/content/content-store.ts';
import { countWords } from '#core/content/marked-text.ts';
import type { ContentCheck } from './content-check.ts';
import { counted, wordsPerStep } from './thresholds.ts';
import { topicsInLanguages } from './topic-passages.ts';

/** A step's text is one thought: enough to explain it, and no more than one screen. */
export const checkWordCounts: ContentCheck = (content) =>
  topicsInLanguages(content).flatMap(({ code, file, text }) => {
    const isSource = code === sourceLanguage;
    const most = isSource ? wordsPerStep.most : counted(wordsPerStep.mostInTranslation, code);
    return Object.entries(text.steps).flatMap(([id, step]) => {
      const words = countWords(step.text, code);
      const path = `steps.${id}.text`;
      if (words > most) return [{ file, path, message: `has ${words} words; ${most} at most` }];
      if (isSource && words < wordsPerStep.fewest) return [{ file, path, message: `has ${words} words; ${wordsPerStep.fewest} at least` }];
      return [];
    });
  });
