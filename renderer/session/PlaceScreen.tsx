import type { ReactNode } from 'react';
import type { TextSize } from '#core/glass.ts';
import { DangerSignsScreen } from '../features/danger-signs/DangerSignsScreen.tsx';
import { HomeScreen } from '../features/home/HomeScreen.tsx';
import { KindScreen } from '../features/home/KindScreen.tsx';
import { PathScreen } from '../features/paths/PathScreen.tsx';
import { PathsScreen } from '../features/paths/PathsScreen.tsx';
import { shownPaths } from '../features/paths/shown-paths.ts';
import { TopicPlace } from './TopicPlace.tsx';
import { dangerListsForAll, type Place } from './visit-place.ts';
import type { VisitView } from './visit-view.ts';

/** Which feature shows the place the visitor is at. */
export function PlaceScreen({ view }: { readonly view: VisitView }): ReactNode {
  const { visit, catalogue, texts, goTo } = view;
  const { place } = visit;
  const home: Place = { at: 'home' };
  const paths = shownPaths(texts.paths, catalogue);
  if (place.at === 'topic') {
    const opened = view.findTopic(place.topic);
    if (opened !== undefined) return <TopicPlace view={view} place={place} opened={opened} path={paths.find(({ id }) => id === place.path)} />;
  }
  if (place.at === 'kind') {
    return (
      <KindScreen
        kind={place.kind}
        page={place.page}
        entries={catalogue.filter((entry) => entry.kind === place.kind)}
        mostPerPage={mostTopicsPerPage(visit.textSize)}
        onPage={(page) => goTo({ ...place, page })}
        onTopic={(topic) => view.openTopic(topic, null)}
        onBack={() => goTo(home)}
      />
    );
  }
  if (place.at === 'paths') {
    return <PathsScreen paths={paths} onPath={(path) => goTo({ at: 'path', path, page: 0 })} onBack={() => goTo(home)} />;
  }
  if (place.at === 'path') {
    const path = paths.find(({ id }) => id === place.path);
    if (path !== undefined) {
      return (
        <PathScreen
          path={path}
          page={place.page}
          mostPerPage={mostTopicsPerPage(visit.textSize)}
          onPage={(page) => goTo({ ...place, page })}
          onTopic={(topic) => view.openTopic(topic, path.id)}
          onBack={() => goTo({ at: 'paths' })}
        />
      );
    }
  }
  if (place.at === 'dangerSigns') {
    return <DangerSignsScreen lists={dangerListsForAll} position={place.list} onPosition={(list) => goTo({ ...place, list })} onLeave={() => goTo(home)} />;
  }
  return (
    <HomeScreen
      catalogue={catalogue}
      isTopicMissed={visit.missedTopic !== null}
      onKind={(kind) => goTo({ at: 'kind', kind, page: 0 })}
      onDangerSigns={() => goTo({ at: 'dangerSigns', list: 0 })}
      onPaths={paths.length === 0 ? undefined : () => goTo({ at: 'paths' })}
    />
  );
}

/** Look.md, Home: eight topics a page, four from XL. */
const mostTopicsPerPage = (textSize: TextSize): number => (textSize === 'xl' || textSize === 'xxl' ? 4 : 8);
