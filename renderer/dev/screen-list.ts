import type { ContentStore, OfferedTopic } from '#core/content/content-store.ts';
import { topicKinds } from '#core/content/topic-schema.ts';
import type { TopicStop } from '../features/walkthrough/topic-stop.ts';
import { dangerListsForAll, type Panel, type Place } from '../session/visit-place.ts';

/** What the kiosk shows when one jumps there. */
export type Shown =
  | { readonly at: 'attract'; readonly kiosk: 'usual' | 'cleaning' | 'outOfService' | 'noTopics' }
  | { readonly at: 'visit'; readonly place: Place; readonly panel: Panel | null; readonly missedTopic: string | null }
  | { readonly at: 'staff'; readonly isSetUp: boolean };

export type DevScreen = { readonly group: string; readonly name: string; readonly shown: Shown };

const home: Place = { at: 'home' };
const visit = (group: string, name: string, place: Place, panel: Panel | null = null): DevScreen => ({
  group,
  name,
  shown: { at: 'visit', place, panel, missedTopic: null },
});

/** Every screen there is to look at in one language. A new place or panel is missing here until the compiler has been answered. */
export function screensIn(content: ContentStore, language: string): readonly DevScreen[] {
  const topics = [...(content.topics.get(language)?.values() ?? [])];
  return [
    { group: 'Nobody there', name: 'Attract', shown: { at: 'attract', kiosk: 'usual' } },
    { group: 'Nobody there', name: 'Cleaning', shown: { at: 'attract', kiosk: 'cleaning' } },
    { group: 'Nobody there', name: 'Out of service', shown: { at: 'attract', kiosk: 'outOfService' } },
    { group: 'Nobody there', name: 'No topics', shown: { at: 'attract', kiosk: 'noTopics' } },
    visit('Home', 'Home', home),
    { group: 'Home', name: 'Home, after a topic this language lacks', shown: { at: 'visit', place: home, panel: null, missedTopic: 'none' } },
    ...topicKinds.map((kind) => visit('Home', `Topics: ${kind}`, { at: 'kind', kind, page: 0 })),
    visit('Home', 'What brings you here', { at: 'paths' }),
    ...(content.languages.get(language)?.paths ?? []).map(({ id }) => visit('Home', `Path: ${id}`, { at: 'path', path: id, page: 0 })),
    ...dangerListsForAll.map((id, list) => visit('Home', `Danger signs: ${id}`, { at: 'dangerSigns', list })),
    ...panelsIn(content, language).map((panel) => visit('Over it', panel.kind, home, panel)),
    ...topics.flatMap(stopsOf),
    { group: 'Staff', name: 'PIN', shown: { at: 'staff', isSetUp: true } },
    { group: 'Staff', name: 'Set-up', shown: { at: 'staff', isSetUp: false } },
  ];
}

function panelsIn(content: ContentStore, language: string): readonly Panel[] {
  const [term = ''] = Object.keys(content.languages.get(language)?.glossary.terms ?? {});
  const panels = {
    language: { kind: 'language', page: 0 },
    textSize: { kind: 'textSize' },
    more: { kind: 'more' },
    help: { kind: 'help' },
    getHelp: { kind: 'getHelp', page: 0 },
    helpCard: { kind: 'helpCard' },
    emergency: { kind: 'emergency' },
    interpreter: { kind: 'interpreter' },
    howTo: { kind: 'howTo', page: 0 },
    term: { kind: 'term', term },
  } satisfies { [K in Panel['kind']]: Extract<Panel, { kind: K }> };
  return Object.values(panels);
}

function stopsOf({ topic, text }: OfferedTopic): readonly DevScreen[] {
  const stop = (name: string, at: TopicStop): DevScreen => visit(topic.id, name, { at: 'topic', topic: topic.id, path: null, stop: at });
  return [
    stop('Opening', { at: 'opening' }),
    ...topic.steps.map(({ id }, step) => stop(`${step + 1}. ${id}`, { at: 'step', step, leaf: 0 })),
    ...topic.checks.flatMap(({ id, correct }, check) => [
      stop(`Question: ${id}`, { at: 'check', check, answer: null }),
      stop(`Question: ${id}, answered`, { at: 'check', check, answer: correct }),
    ]),
    stop('Questions to ask', { at: 'questions', page: 0 }),
    stop('Related', { at: 'related', page: 0 }),
    ...(topic.dangerSigns.length === 0 ? [] : [stop('Warning signs', { at: 'dangerSigns', list: 0 })]),
    ...topic.steps.flatMap(({ id }, step) => (text.steps[id]?.more === undefined ? [] : [stop(`More about ${id}`, { at: 'about', step, leaf: 0 })])),
    stop('Sources', { at: 'about', step: null, leaf: 0 }),
  ];
}
