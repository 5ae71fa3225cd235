import type { CatalogueEntry } from '#core/bridge/contract.ts';
import type { ContentStore, OfferedTopic } from '#core/content/content-store.ts';
import { topicKinds } from '#core/content/topic-schema.ts';
import type { Figure } from '#core/figures/figure-schema.ts';
import type { LanguageCode } from '#core/languages/language-schema.ts';
import type { Settings } from '#core/settings/settings-schema.ts';
import { offeredLanguages, shownTopics } from './kiosk-view.ts';

/** What can be opened in `code`, by kind; empty when the language is not offered. */
export function catalogueView(code: LanguageCode, settings: Settings, content: ContentStore): CatalogueEntry[] {
  const languages = offeredLanguages(settings, content).map((language) => language.code);
  if (!languages.includes(code)) return [];
  const topics = [...shownTopics(code, settings, content)].sort((one, other) => topicKinds.indexOf(one.topic.kind) - topicKinds.indexOf(other.topic.kind));
  const pictures = choosePictures(topics);
  return topics.map(({ topic, text, minutes }, index) => ({
    id: topic.id,
    kind: topic.kind,
    title: text.title,
    summary: text.summary,
    minutes,
    picture: pictures[index] ?? topic.steps[0]?.figure ?? noFigure(),
    languages: languages.filter((other) => content.topics.get(other)?.has(topic.id)),
  }));
}

/**
 * One picture a topic. A condition and an operation are known by what is different in the spine, everything else by what is done; among
 * a topic's figures of that sort the second step's comes first, since many topics open with the same spine. Topics of one kind stand side
 * by side: each has a scene of its own if it can, and no two pictures are the same.
 */
function choosePictures(topics: readonly OfferedTopic[]): readonly Figure[] {
  const shown = new Set<string>();
  return topics.flatMap(({ topic }) => {
    const [first, second, ...rest] = topic.steps.map((step) => plain(step.figure));
    const inOrder = [second, first, ...rest].filter((figure) => figure !== undefined);
    const isOfSpine = topic.kind === 'condition' || topic.kind === 'surgery';
    const fitting = inOrder.filter((figure) => showsChange(figure) === isOfSpine);
    const scene = (figure: Figure) => `${topic.kind} ${figure.scene}`;
    const figure =
      fitting.find((candidate) => !shown.has(scene(candidate))) ??
      [...fitting, ...inOrder].find((candidate) => !shown.has(JSON.stringify(candidate))) ??
      inOrder[0];
    if (figure === undefined) return [];
    shown.add(scene(figure)).add(JSON.stringify(figure));
    return [figure];
  });
}

/** Labels and sliders are for large figures. */
function plain({ explore: _explore, ...figure }: Figure): Figure {
  return { ...figure, labels: [] } as Figure;
}

function showsChange(figure: Figure): boolean {
  return 'spine' in figure && Object.keys(figure.spine).length > 0;
}

function noFigure(): never {
  throw new Error('A topic has five steps or more (core/content/topic-schema.ts)');
}
