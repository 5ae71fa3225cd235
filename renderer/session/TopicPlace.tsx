import type { ReactNode } from 'react';
import type { OpenedTopic } from '#core/bridge/contract.ts';
import { DangerSignsScreen } from '../features/danger-signs/DangerSignsScreen.tsx';
import type { ShownPath } from '../features/paths/shown-paths.ts';
import { TopicScreen } from '../features/walkthrough/TopicScreen.tsx';
import type { TopicStop } from '../features/walkthrough/topic-stop.ts';
import type { Place } from './visit-place.ts';
import type { VisitView } from './visit-view.ts';

type Props = {
  readonly view: VisitView;
  readonly place: Extract<Place, { at: 'topic' }>;
  readonly opened: OpenedTopic;
  /** The path it is looked at on. */
  readonly path: ShownPath | undefined;
};

/** An open topic: its own screens, its warning signs, and where it leads when it is done. */
export function TopicPlace({ view, place, opened, path }: Props): ReactNode {
  const { visit, catalogue, goTo } = view;
  const { stop } = place;
  const onStop = (next: TopicStop): void => goTo({ ...place, stop: next });
  if (stop.at === 'dangerSigns') {
    return (
      <DangerSignsScreen
        lists={opened.topic.dangerSigns}
        position={stop.list}
        onPosition={(list) => onStop({ ...stop, list })}
        onLeave={() => onStop({ at: 'related', page: 0 })}
      />
    );
  }
  const position = path?.entries.findIndex(({ id }) => id === place.topic) ?? -1;
  return (
    <TopicScreen
      key={place.topic}
      opened={opened}
      stop={stop}
      catalogue={catalogue}
      nextOfPath={path?.entries[position + 1]}
      isMotionStopped={visit.isMotionStopped}
      onStop={onStop}
      onTopic={(topic) => view.openTopic(topic, null)}
      onNextOfPath={(topic) => view.openTopic(topic, place.path)}
      onTerm={(term) => view.act({ kind: 'opened', panel: { kind: 'term', term } })}
      onLeave={() => goTo(path === undefined ? { at: 'home' } : { at: 'path', path: path.id, page: 0 })}
    />
  );
}
