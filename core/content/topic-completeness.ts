import { withNumber } from '#core/figures/explored-figure.ts';
import { type Figure, figureSchema } from '#core/figures/figure-schema.ts';
import type { Issue } from '#core/issue.ts';
import type { FigureTexts, Glossary, SharedTexts } from './language-texts-schema.ts';
import { glossaryMarks } from './marked-text.ts';
import type { Topic, TopicText } from './topic-schema.ts';

/** What a language offers a topic's text to lean on. */
export type LanguageGround = { readonly glossary: Glossary; readonly shared: SharedTexts; readonly figures: FigureTexts };

/**
 * Everything a topic needs in one language and does not have: half a leaflet is worse than none, so any finding means that
 * the topic is not offered in that language.
 */
export function missingFromTopicText(topic: Topic, text: TopicText, ground: LanguageGround, file: string): readonly Issue[] {
  return [
    ...compareIds(
      file,
      'steps',
      topic.steps.map((step) => step.id),
      Object.keys(text.steps),
    ),
    ...compareIds(
      file,
      'checks',
      topic.checks.map((check) => check.id),
      Object.keys(text.checks),
    ),
    ...topic.checks.flatMap((check) => compareIds(file, `checks.${check.id}.answers`, check.answers, Object.keys(text.checks[check.id]?.answers ?? {}))),
    ...compareIds(file, 'questions', topic.questions, Object.keys(text.questions)),
    ...topic.dangerSigns
      .filter((list) => ground.shared.dangerLists[list] === undefined)
      .map((list) => ({ file, path: 'dangerSigns', message: `the danger signs "${list}" are not in shared.json` })),
    ...topic.steps
      .flatMap((step) => step.figure.labels)
      .filter((part) => ground.figures.parts[part] === undefined)
      .map((part) => ({ file, path: 'steps', message: `the label "${part}" is not in figures.json` })),
    ...unknownTerms(text, ground.glossary, file),
  ];
}

function compareIds(file: string, path: string, wanted: readonly string[], present: readonly string[]): readonly Issue[] {
  const missing = wanted.filter((id) => !present.includes(id)).map((id) => ({ file, path: `${path}.${id}`, message: 'has no text' }));
  const extra = present.filter((id) => !wanted.includes(id)).map((id) => ({ file, path: `${path}.${id}`, message: "is not in the topic's structure" }));
  return [...missing, ...extra];
}

function unknownTerms(text: TopicText, glossary: Glossary, file: string): readonly Issue[] {
  return Object.entries(text.steps).flatMap(([id, step]) =>
    glossaryMarks(step.text)
      .filter((mark) => glossary.terms[mark.term] === undefined)
      .map((mark) => ({ file, path: `steps.${id}.text`, message: `the glossary has no term "${mark.term}"` })),
  );
}

/** What the structure itself gets wrong, whatever the language. */
export function structureIssues(topic: Topic, knownTopics: ReadonlySet<string>, file: string): readonly Issue[] {
  const links = [
    ...topic.related.map((id) => ({ path: 'related', id })),
    ...topic.steps.flatMap((step) => step.links.map((id) => ({ path: `steps.${step.id}.links`, id }))),
  ];
  return [
    ...links.filter((link) => !knownTopics.has(link.id)).map((link) => ({ file, path: link.path, message: `there is no topic "${link.id}"` })),
    ...topic.checks
      .filter((check) => !check.answers.includes(check.correct))
      .map((check) => ({ file, path: `checks.${check.id}.correct`, message: `"${check.correct}" is not one of its answers` })),
    ...topic.steps.flatMap((step) => exploreIssues(step.figure).map((message) => ({ file, path: `steps.${step.id}.figure.explore`, message }))),
    ...repeated(topic.steps.map((step) => step.id)).map((id) => ({ file, path: 'steps', message: `the step "${id}" stands there twice` })),
  ];
}

/** The path must name a number of this scene, and both ends must be within its range. */
function exploreIssues(figure: Figure): readonly string[] {
  const { explore } = figure;
  if (explore === undefined) return [];
  return [explore.from, explore.to].flatMap((value) => {
    const parsed = figureSchema.safeParse(withNumber(figure, explore.path, value));
    return parsed.success ? [] : [`"${explore.path}" can't be ${value}: ${parsed.error.issues[0]?.message ?? 'not valid'}`];
  });
}

function repeated(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
