import type { DangerListId, TopicKind } from '#core/content/topic-schema.ts';
import type { TextSize } from '#core/glass.ts';
import { usualTextSize } from '#core/glass.ts';
import type { TopicStop } from '../features/walkthrough/topic-stop.ts';

/** Where a visitor is, and what they chose. It lives in React state under the session's key and nowhere else: never in the URL. */
export type Place =
  | { readonly at: 'home' }
  | { readonly at: 'kind'; readonly kind: TopicKind; readonly page: number }
  | { readonly at: 'paths' }
  | { readonly at: 'path'; readonly path: string; readonly page: number }
  /** `path`: the path of topics it was opened on. */
  | { readonly at: 'topic'; readonly topic: string; readonly path: string | null; readonly stop: TopicStop }
  | { readonly at: 'dangerSigns'; readonly list: number };

/** What lies over the place and goes away by Close. */
export type Panel =
  | { readonly kind: 'language'; readonly page: number }
  | { readonly kind: 'textSize' }
  | { readonly kind: 'more' }
  | { readonly kind: 'help' }
  | { readonly kind: 'getHelp'; readonly page: number }
  | { readonly kind: 'helpCard' }
  | { readonly kind: 'emergency' }
  | { readonly kind: 'interpreter' }
  | { readonly kind: 'howTo'; readonly page: number }
  | { readonly kind: 'term'; readonly term: string };

export type Visit = {
  readonly language: string;
  readonly textSize: TextSize;
  readonly isMotionStopped: boolean;
  readonly place: Place;
  readonly panel: Panel | null;
  /** Said once on the topic home: a topic that the chosen language does not have. */
  readonly missedTopic: string | null;
};

export type VisitAction =
  | { readonly kind: 'wentTo'; readonly place: Place }
  | { readonly kind: 'opened'; readonly panel: Panel }
  | { readonly kind: 'closed' }
  | { readonly kind: 'chose'; readonly language: string; readonly missedTopic: string | null }
  | { readonly kind: 'sized'; readonly textSize: TextSize }
  | { readonly kind: 'motionToggled' };

export function startVisitAt(language: string, opensLanguages: boolean): Visit {
  return {
    language,
    textSize: usualTextSize,
    isMotionStopped: false,
    place: { at: 'home' },
    panel: opensLanguages ? { kind: 'language', page: 0 } : null,
    missedTopic: null,
  };
}

export function nextVisit(visit: Visit, action: VisitAction): Visit {
  switch (action.kind) {
    case 'wentTo':
      return { ...visit, place: action.place, panel: null, missedTopic: null };
    case 'opened':
      return { ...visit, panel: action.panel };
    case 'closed':
      return { ...visit, panel: null };
    case 'chose':
      // Never switch language in the middle of medical text: a topic that is not there leads to the topic home, which says so.
      return {
        ...visit,
        language: action.language,
        panel: null,
        place: action.missedTopic === null ? visit.place : { at: 'home' },
        missedTopic: action.missedTopic,
      };
    case 'sized':
      // Leaves are dealt by size: the step begins again at its first.
      return { ...visit, textSize: action.textSize, place: firstLeaf(visit.place) };
    case 'motionToggled':
      return { ...visit, isMotionStopped: !visit.isMotionStopped };
  }
}

function firstLeaf(place: Place): Place {
  return place.at === 'topic' && place.stop.at === 'step' ? { ...place, stop: { ...place.stop, leaf: 0 } } : place;
}

/** The danger signs of Home, most urgent first. */
export const dangerListsForAll: readonly DangerListId[] = ['now', 'today', 'after-operation-now', 'after-operation-today', 'pregnancy-now', 'appointment'];
