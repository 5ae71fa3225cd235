import { expect, type Locator } from '@playwright/test';
import { plainText } from '#core/content/marked-text.ts';
import type { Topic, TopicText } from '#core/content/topic-schema.ts';
import { topicStructure, topicText } from './texts.ts';
import type { VisitScreen } from './visit-screen.ts';

/** The stops of a topic: steps, two questions, what to ask, what else there is. */
export type WalkScreen = {
  readonly topic: Topic;
  readonly text: TopicText;
  readonly figure: Locator;
  /** Asserts that the opening page is shown, with its message. */
  readonly isOpened: () => Promise<void>;
  /** Asserts that a leaf of this step is shown. @param step counted from 1 */
  readonly isAtStep: (step: number) => Promise<void>;
  /** "3 of 9", as this language writes it. */
  readonly place: (step: number) => string;
  readonly answers: Locator;
};

export function walkScreen(visit: VisitScreen, id: string): WalkScreen {
  const topic = topicStructure(id);
  const text = topicText(id, visit.code);
  const place = (step: number): string => visit.words('walk.place', { step, steps: topic.steps.length });
  return {
    topic,
    text,
    figure: visit.body.getByRole('img').first(),
    place,
    isOpened: async () => {
      await expect(visit.heading).toHaveText(text.title);
      await expect(visit.body).toContainText(text.mainMessage);
    },
    isAtStep: async (step) => {
      const structure = topic.steps[step - 1];
      const words = structure === undefined ? undefined : text.steps[structure.id];
      if (words === undefined) throw new RangeError(`${id} has no step ${step}`);
      await expect(visit.heading).toHaveText(words.title);
      await expect(visit.body).toContainText(place(step));
    },
    answers: visit.body.getByRole('listitem').getByRole('button'),
  };
}

/** The words of a step as they are read, white space evened out. */
export function stepWords(text: TopicText, stepId: string): string {
  return evenSpaces(plainText(text.steps[stepId]?.text ?? ''));
}

export function evenSpaces(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
