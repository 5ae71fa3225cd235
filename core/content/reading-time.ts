import { countWords } from './marked-text.ts';
import type { TopicText } from './topic-schema.ts';

/** A slow adult reading aloud: about 130 words a minute (standards.md, Time). */
const wordsPerMinute = 130;
/** Looking at a figure before turning the page, seconds; our own estimate. */
const secondsPerFigure = 6;

/** "About 4 minutes": whole minutes, at least 1. */
export function readingMinutes(text: TopicText, language: string): number {
  const steps = Object.values(text.steps);
  const words = steps.reduce((sum, step) => sum + countWords(`${step.title} ${step.text} ${step.keyPoint}`, language), 0);
  return Math.max(1, Math.round(words / wordsPerMinute + (steps.length * secondsPerFigure) / 60));
}
