import { type ContentFolder, sourceLanguage } from '#core/content/content-store.ts';
import { requiredIdeas } from '#core/content/required-ideas.ts';
import { type TopicKind, topicKindSchema, topicSchema } from '#core/content/topic-schema.ts';
import { failed, type Result, succeeded } from '#core/result.ts';
import { jsonText } from './empty-texts.ts';
import type { NewFiles } from './new-language.ts';

/** A walkthrough has 5 to 9 steps, and an operation must cover more ideas than that: these go together in one step. */
const surgerySteps: readonly (readonly string[])[] = [
  ['what-it-is'],
  ['what-is-removed'],
  ['benefits'],
  ['risks'],
  ['getting-ready', 'who-does-it'],
  ['what-happens', 'anesthesia'],
  ['hospital-stay', 'how-it-feels'],
  ['warning-signs'],
  ['after'],
];
/** A guide covers what its subject needs: rename these. */
const guideSteps = ['first', 'second', 'third', 'fourth', 'next'].map((id) => ({ id, covers: [] }));

/**
 * A topic's structure and its English words, with a step for each idea its kind must cover. Texts and sources are empty, which the loader
 * refuses place by place: the topic is not offered until the last one is written.
 */
export function newTopic(id: string, kindWord: string, folder: ContentFolder): Result<NewFiles, string> {
  const kind = topicKindSchema.safeParse(kindWord);
  if (!kind.success) return failed(`"${kindWord}" is not a kind: ${topicKindSchema.options.join(', ')}`);
  if (!topicSchema.shape.id.safeParse(id).success) return failed(`"${id}" is not an id: small letters, digits and hyphens`);
  const structurePath = `resources/topics/${id}.json`;
  if (folder.read(structurePath) !== undefined) return failed(`${structurePath} is there already`);
  const steps = stepsOf(kind.data);
  return succeeded(
    new Map([
      [structurePath, jsonText({ id, kind: kind.data, version: 1, steps: steps.map(stepWithFigure), ...frame(kind.data) })],
      [`locales/${sourceLanguage}/topics/${id}.json`, jsonText(emptyText(steps.map((step) => step.id)))],
    ]),
  );
}

type Step = { readonly id: string; readonly covers: readonly string[] };

function stepsOf(kind: TopicKind): readonly Step[] {
  if (kind === 'guide') return guideSteps;
  const groups = kind === 'surgery' ? surgerySteps : requiredIdeas[kind].map((idea) => [idea]);
  return groups.map((covers) => ({ id: covers[0] ?? '', covers }));
}

/** Every figure is to be chosen: the spine from the side stands in for it (docs/figures.md). */
const stepWithFigure = (step: Step) => ({ ...step, links: [], figure: { scene: 'spine-side', view: { zoom: 'lumbar' }, labels: [] } });

const checkIds = ['first', 'second'];
const answerIds = ['one', 'two', 'three'];
const questionIds = ['first', 'second', 'third'];

const frame = (kind: TopicKind) => ({
  checks: checkIds.map((id) => ({ id, answers: answerIds, correct: answerIds[0] })),
  questions: questionIds,
  related: [],
  dangerSigns: kind === 'surgery' || kind === 'recovery' ? ['after-operation-now', 'after-operation-today'] : ['now', 'today'],
  // Two authoritative public sources at least.
  sources: ['first', 'second'].map((id) => ({ id, title: '', publisher: '', url: '' })),
});

function emptyText(stepIds: readonly string[]): object {
  const each = <T>(ids: readonly string[], value: T) => Object.fromEntries(ids.map((id) => [id, value]));
  return {
    title: '',
    summary: '',
    mainMessage: '',
    steps: each(stepIds, { title: '', text: '', keyPoint: '', short: '', figure: '' }),
    checks: each(checkIds, { question: '', answers: each(answerIds, { text: '', explanation: '' }) }),
    questions: each(questionIds, ''),
  };
}
