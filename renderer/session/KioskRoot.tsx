import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { KioskBridge, KioskView, LanguageTexts } from '#core/bridge/contract.ts';
import type { ClockReading } from '#core/session/kiosk-time.ts';
import type { SessionState } from '#core/session/session-machine.ts';
import { AttractScreen, type VisitStart } from '../features/attract/AttractScreen.tsx';
import { CalmScreen } from '../features/pause/CalmScreen.tsx';
import { StaffCorner } from '../features/staff-corner/StaffCorner.tsx';
import { SceneLibrary, SceneLibraryContext } from '../figures/scene-library.ts';
import { type LanguageLibrary, useLanguageLibrary } from '../i18n/language-library.ts';
import { CleaningScreen } from '../ui/CleaningScreen.tsx';
import { useGlass } from '../ui/use-glass.ts';
import { useCatalogues } from './catalogues.ts';
import { useKioskNow } from './kiosk-now.ts';
import { SessionDriver } from './SessionDriver.tsx';
import { Sheet } from './Sheet.tsx';
import { useSessionControl } from './session-control.ts';
import { startVisitAt, type Visit } from './visit-place.ts';

const beatMillis = 5000;
// The attract screen is painted first; what a visit needs follows at once, so that no touch ever waits for it.
const loadVisitorScreens = async () => ({ default: (await import('./VisitorScreens.tsx')).VisitorScreens });
const VisitorScreens = lazy(loadVisitorScreens);
const StaffArea = lazy(() => import('../features/staff/StaffArea.tsx'));

/** Where to begin instead of the attract screen. */
export type Beginning = { readonly visit: Visit | null; readonly isStaff: boolean };
const atAttract: Beginning = { visit: null, isStaff: false };

type Props = {
  readonly bridge: KioskBridge;
  readonly firstView: KioskView;
  readonly calm: string;
  /** Whoever only looks at the screens may begin elsewhere, and by other clocks than the machine's. */
  readonly beginning?: Beginning;
  readonly readClocks?: () => ClockReading;
};

/** Staff or patients: one of the two has the glass. */
export function KioskRoot({ bridge, firstView, calm, beginning = atAttract, readClocks }: Props): ReactNode {
  const [kiosk, setKiosk] = useState(firstView);
  useEffect(() => bridge.subscribe('kioskChanged', setKiosk), [bridge]);
  const library = useLanguageLibrary(bridge, kiosk);
  const [scenes] = useState(() => new SceneLibrary());
  const newTexts = library.ready.get(kiosk.defaultLanguage);
  // A default that was not offered until now takes a moment to load: whoever chose it stays where they are.
  const lastTexts = useRef(newTexts);
  if (newTexts !== undefined) lastTexts.current = newTexts;
  const defaultTexts = newTexts ?? lastTexts.current;
  const policy = useMemo(() => ({ warnAfterSeconds: kiosk.warnAfterSeconds, answerSeconds: kiosk.answerSeconds }), [kiosk]);
  const onReset = useCallback(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.scrollTo(0, 0);
  }, []);

  if (defaultTexts === undefined) return <p className="calm">{calm}</p>;
  return (
    <SceneLibraryContext value={scenes}>
      <SessionDriver bridge={bridge} policy={policy} readClocks={readClocks} onReset={onReset}>
        {(session) => <KioskScreens bridge={bridge} kiosk={kiosk} library={library} defaultTexts={defaultTexts} session={session} beginning={beginning} />}
      </SessionDriver>
    </SceneLibraryContext>
  );
}

type ScreensProps = {
  readonly bridge: KioskBridge;
  readonly kiosk: KioskView;
  readonly library: LanguageLibrary;
  readonly defaultTexts: LanguageTexts;
  readonly session: SessionState;
  readonly beginning: Beginning;
};

function KioskScreens({ bridge, kiosk, library, defaultTexts, session, beginning }: ScreensProps): ReactNode {
  const glass = useGlass(kiosk.pixelsPerMillimetre);
  const { tell } = useSessionControl();
  useBeat(bridge);
  const catalogues = useCatalogues(bridge, kiosk);
  const [isStaff, setIsStaff] = useState(beginning.isStaff);
  const visitStart = useRef(beginning.visit ?? startVisitAt(kiosk.defaultLanguage, false));
  const nextId = useRef(1);
  useEffect(() => void loadVisitorScreens(), []);
  const offered = kiosk.languages.flatMap((language) => library.ready.get(language.code) ?? []);

  useEffect(() => {
    if (beginning.visit !== null) tell({ kind: 'started', id: nextId.current++ });
  }, [beginning, tell]);
  const start = ({ language, opensLanguages }: VisitStart): void => {
    visitStart.current = startVisitAt(language, opensLanguages);
    tell({ kind: 'started', id: nextId.current++ });
  };
  useEffect(() => {
    // Where a visit began is the visitor's choice too.
    if (session.kind === 'erasing') visitStart.current = startVisitAt(kiosk.defaultLanguage, false);
  }, [session.kind, kiosk.defaultLanguage]);
  const openStaff = useCallback(() => setIsStaff(true), []);
  const closeStaff = useCallback(() => setIsStaff(false), []);

  const sheet = { glass, isTrial: kiosk.isTrial, clinicTexts: defaultTexts };
  if (session.kind === 'erasing') return <div className="bare-paper" />;
  if (isStaff) {
    return (
      <Sheet {...sheet} texts={defaultTexts} tone="staff">
        <Suspense fallback={null}>
          <StaffArea bridge={bridge} kiosk={kiosk} languages={library.ready} onClose={closeStaff} />
        </Suspense>
      </Sheet>
    );
  }
  if (session.kind === 'attract') {
    return (
      <Sheet {...sheet} texts={defaultTexts} tone="attract">
        {kiosk.pause === 'cleaning' ? <CleaningScreen key="staff" seconds={60} onDone={() => undefined} /> : null}
        {kiosk.pause === 'outOfService' ? <CalmScreen reason="outOfService" languages={offered} /> : null}
        {kiosk.pause === 'none' && !kiosk.hasTopics ? <CalmScreen reason="noTopics" languages={offered} /> : null}
        {kiosk.pause === 'none' && kiosk.hasTopics ? (
          <AttractScreen kiosk={kiosk} languages={offered} isSettled={library.isSettled} glass={glass} onStart={start} />
        ) : null}
        <StaffCorner onOpened={openStaff} />
      </Sheet>
    );
  }
  return (
    <Suspense fallback={<div className="bare-paper" />}>
      <VisitorScreens
        key={session.id}
        bridge={bridge}
        kiosk={kiosk}
        library={library}
        catalogues={catalogues}
        clinicTexts={defaultTexts}
        glass={glass}
        start={visitStart.current}
        session={session}
      />
    </Suspense>
  );
}

/** Tells the machine that the screen is alive; the desktop shell's watchdog listens for it. */
function useBeat(bridge: KioskBridge): void {
  const beat = useKioskNow(beatMillis);
  useEffect(() => void (beat >= 0 && bridge.beat(null).catch(() => undefined)), [bridge, beat]);
}
