import '../styles.ts';
import { createRoot } from 'react-dom/client';
import { loadContent } from '#core/content/content-store.ts';
import { startI18n } from '../i18n/i18n.ts';
import { FaultBoundary } from '../session/FaultBoundary.tsx';
import { type Beginning, KioskRoot } from '../session/KioskRoot.tsx';
import { openBundledContent } from './bundled-content.ts';
import { createDevClock } from './dev-clock.ts';
import { type DevOrder, readyNews } from './dev-order.ts';
import { createInMemoryKiosk, type InMemoryKiosk } from './in-memory-bridge.ts';

/** The kiosk of the development page, in its frame: the shipped screens on an in-memory bridge and a clock that can be put forward. */

type ShowOrder = Extract<DevOrder, { order: 'show' }>;

/** A touch is told to the host at most this much late (session/SessionDriver.tsx), so the warning may be due this much later. */
const touchToldWithinMillis = 3100;

async function start(container: HTMLElement): Promise<void> {
  const calm = container.textContent ?? '';
  const content = loadContent(await openBundledContent());
  const clock = createDevClock();
  const root = createRoot(container);
  let kiosk: InMemoryKiosk | undefined;
  let shows = 0;

  const show = async (wanted: ShowOrder): Promise<void> => {
    const { shown, language, isTrial, pixelsPerMillimetre } = wanted;
    const hasTopics = shown.at !== 'attract' || shown.kiosk !== 'noTopics';
    kiosk = createInMemoryKiosk({
      content,
      readClocks: clock.read,
      isSetUp: shown.at !== 'staff' || shown.isSetUp,
      isCleaning: shown.at === 'attract' && shown.kiosk === 'cleaning',
      changes: {
        clinicName: 'Harbor Clinic',
        offeredLanguages: [...content.languages.keys()],
        // The chosen language is the clinic's too, where nobody has chosen one.
        ...(shown.at === 'visit' ? {} : { defaultLanguage: language }),
        draftsShown: isTrial ? null : { on: new Date(clock.read().wall).toISOString(), role: 'clinician' },
        isOutOfService: shown.at === 'attract' && shown.kiosk === 'outOfService',
        hiddenTopics: hasTopics ? [] : [...new Set([...content.topics.values()].flatMap((topics) => [...topics.keys()]))],
        pixelsPerMillimetre,
      },
    });
    const firstView = await kiosk.bridge.openKiosk(null);
    shows += 1;
    root.render(
      <FaultBoundary key={shows} bridge={kiosk.bridge} calm={calm}>
        <KioskRoot bridge={kiosk.bridge} firstView={firstView} calm={calm} readClocks={clock.read} beginning={beginningOf(wanted)} />
      </FaultBoundary>,
    );
  };

  const warn = (): void => {
    const due = kiosk?.warnsAt();
    if (due !== undefined) clock.advance(Math.max(0, due - clock.read().monotonic) + touchToldWithinMillis);
  };

  window.addEventListener('message', ({ data, source, origin }: MessageEvent<DevOrder>) => {
    if (origin !== location.origin || source !== window.parent) return;
    if (data.order === 'show') void show(data);
    if (data.order === 'advance') clock.advance(data.millis);
    if (data.order === 'warn') warn();
  });
  startI18n();
  window.parent.postMessage(readyNews, location.origin);
}

function beginningOf({ shown, language, textSize, isMotionStopped }: ShowOrder): Beginning {
  switch (shown.at) {
    case 'attract':
      return { visit: null, isStaff: false };
    case 'staff':
      return { visit: null, isStaff: true };
    case 'visit':
      return {
        visit: { language, textSize, isMotionStopped, place: shown.place, panel: shown.panel, missedTopic: shown.missedTopic },
        isStaff: false,
      };
  }
}

const container = document.getElementById('screens');
if (container !== null) void start(container);
