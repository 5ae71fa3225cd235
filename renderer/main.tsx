import './styles.ts';
import { createRoot } from 'react-dom/client';
import { bridge } from './bridge/kiosk-bridge.ts';
import { startI18n } from './i18n/i18n.ts';
import { FaultBoundary } from './session/FaultBoundary.tsx';
import { KioskRoot } from './session/KioskRoot.tsx';
import { watchFaults } from './session/watch-faults.ts';

/** The calm screen of index.html stays until there is something better to show. */
async function start(container: HTMLElement): Promise<void> {
  startI18n();
  watchFaults(bridge);
  const kiosk = await bridge.openKiosk(null);
  const calm = container.textContent ?? '';
  createRoot(container).render(
    <FaultBoundary bridge={bridge} calm={calm}>
      <KioskRoot bridge={bridge} firstView={kiosk} calm={calm} />
    </FaultBoundary>,
  );
}

const container = document.getElementById('screens');
if (container !== null) void start(container);
