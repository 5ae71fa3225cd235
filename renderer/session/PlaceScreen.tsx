import type { ReactNode } from 'react';
import { DangerSignsScreen } from '../features/danger-signs/DangerSignsScreen.tsx';
import { HomeScreen } from '../features/home/HomeScreen.tsx';
import { KindScreen } from '../features/home/KindScreen.tsx';
import { TopicScreen } from '../features/walkthrough/TopicScreen.tsx';
import type { TopicStop } from '../features/walkthrough/topic-stop.ts';
import { dangerListsForAll, type Place } from './visit-place.ts';
import type { VisitView } from './visit-view.ts';

/** Which feature shows the place the visitor is at. */
export function PlaceScreen({ view }: { readonly view: VisitView }): ReactNode {
  const { visit, catalogue, texts, goTo } = view;
  const { place } = visit;
  const home: Place = { at: 'home' };
  if (place.at === 'topic') {
    const opened = view.findTopic(place.topic);
    if (opened !== undefined) {
      return (
        <TopicScreen
          key={place.topic}
          opened={opened}
          stop={place.stop}
          catalogue={catalogue}
          isMotionStopped={visit.isMotionStopped}
          onStop={(stop: TopicStop) => goTo({ ...place, stop })}
          onTopic={view.openTopic}
          onTerm={(term) => view.act({ kind: 'opened', panel: { kind: 'term', term } })}
          onLeave={() => goTo(home)}
        />
      );
    }
  }
  if (place.at === 'kind') {
    return (
      <KindScreen
        kind={place.kind}
        page={place.page}
        entries={catalogue.filter((entry) => entry.kind === place.kind)}
        mostPerPage={visit.textSize === 'xl' || visit.textSize === 'xxl' ? 4 : 8}
        onPage={(page) => goTo({ ...place, page })}
        onTopic={view.openTopic}
        onBack={() => goTo(home)}
      />
    );
  }
  if (place.at === 'dangerSigns') {
    return (
      <DangerSignsScreen
        lists={dangerListsForAll}
        position={place.list}
        shared={texts.shared}
        isReviewed={texts.sharedReview === 'reviewed'}
        onPosition={(list) => goTo({ ...place, list })}
        onLeave={() => goTo(home)}
      />
    );
  }
  return (
    <HomeScreen
      catalogue={catalogue}
      isTopicMissed={visit.missedTopic !== null}
      onKind={(kind) => goTo({ at: 'kind', kind, page: 0 })}
      onDangerSigns={() => goTo({ at: 'dangerSigns', list: 0 })}
    />
  );
}
