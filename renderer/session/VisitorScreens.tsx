import { type ReactNode, useEffect, useReducer, useRef } from 'react';
import type { KioskBridge, KioskView, LanguageTexts } from '#core/bridge/contract.ts';
import type { Glass } from '#core/glass.ts';
import type { SessionState } from '#core/session/session-machine.ts';
import { WarningScreen } from '../features/warning/WarningScreen.tsx';
import type { LanguageLibrary } from '../i18n/language-library.ts';
import type { Catalogues } from './catalogues.ts';
import { PanelScreen } from './PanelScreen.tsx';
import { PlaceScreen } from './PlaceScreen.tsx';
import { Sheet } from './Sheet.tsx';
import { ToolBand } from './ToolBand.tsx';
import { useTopicShelf } from './topic-shelf.ts';
import { useWordsOnScreen } from './use-words-on-screen.ts';
import { nextVisit, type Place, type Visit } from './visit-place.ts';
import type { VisitView } from './visit-view.ts';

type Props = {
  readonly bridge: KioskBridge;
  readonly kiosk: KioskView;
  readonly library: LanguageLibrary;
  readonly catalogues: Catalogues;
  readonly clinicTexts: LanguageTexts;
  readonly glass: Glass;
  readonly start: Visit;
  readonly session: SessionState;
};

/**
 * One visitor's tree. Everything they chose lives here or below, and the caller keys it by the session's id: a new id is
 * a new tree, so nothing has to be remembered to be forgotten.
 */
export function VisitorScreens({ bridge, kiosk, library, catalogues, clinicTexts, glass, start, session }: Props): ReactNode {
  const [visit, act] = useReducer(nextVisit, start);
  const shelf = useTopicShelf(bridge, kiosk.languages);
  const { open: openFromShelf } = shelf;
  const texts = library.ready.get(visit.language) ?? clinicTexts;
  const screen = useRef<HTMLDivElement>(null);

  const openTopic = async (topic: string, path: string | null): Promise<void> => {
    const opened = await shelf.open(topic, visit.language);
    if (opened !== undefined) act({ kind: 'wentTo', place: { at: 'topic', topic, path, stop: { at: 'opening' } } });
  };
  const chooseLanguage = async (language: string): Promise<void> => {
    const { place } = visit;
    if (place.at !== 'topic') return act({ kind: 'chose', language, missedTopic: null });
    const opened = await shelf.open(place.topic, language);
    return act({ kind: 'chose', language, missedTopic: opened === undefined ? place.topic : null });
  };
  const view: VisitView = {
    visit,
    act,
    kiosk,
    texts,
    clinicTexts,
    languages: library.ready,
    catalogue: catalogues.get(visit.language) ?? [],
    glass,
    findTopic: (topic) => shelf.find(topic, visit.language),
    openTopic: (topic, path) => void openTopic(topic, path),
    chooseLanguage: (language) => void chooseLanguage(language),
    goTo: (place: Place) => act({ kind: 'wentTo', place }),
  };

  useEffect(() => {
    // A visit that begins inside a topic has not opened it.
    if (start.place.at === 'topic') void openFromShelf(start.place.topic, start.language);
  }, [start, openFromShelf]);

  const what = JSON.stringify([visit.place, visit.panel, visit.language]);
  useWordsOnScreen(screen, visit.language);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown says when the screen is another one.
  useEffect(() => {
    // The control that was touched may be gone: the keyboard then starts at the new screen's heading.
    if (document.activeElement === document.body || document.activeElement === null)
      screen.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [what]);

  const isWarned = session.kind === 'warning';
  return (
    <Sheet
      texts={texts}
      glass={glass}
      textSize={visit.textSize}
      isMotionStopped={visit.isMotionStopped}
      tone={isWarned ? 'warning' : 'visit'}
      isTrial={kiosk.isTrial}
      clinicTexts={clinicTexts}
    >
      {isWarned ? (
        <WarningScreen key={session.reason} reason={session.reason} endsAt={session.endsAt} answerSeconds={kiosk.answerSeconds} clinicTexts={clinicTexts} />
      ) : null}
      <div className="visit" hidden={isWarned} ref={screen}>
        {visit.panel === null ? <PlaceScreen view={view} /> : <PanelScreen view={view} panel={visit.panel} />}
        <ToolBand view={view} />
      </div>
    </Sheet>
  );
}
