import type { KioskBridge } from '#core/bridge/contract.ts';

/** Bugs outside React's tree go to the log too: by name only, since a message might carry a visitor's words. */
export function watchFaults(bridge: KioskBridge): void {
  window.addEventListener('error', (event) => void bridge.reportFault({ name: nameOf(event.error), place: 'window' }).catch(() => undefined));
  window.addEventListener('unhandledrejection', (event) => void bridge.reportFault({ name: nameOf(event.reason), place: 'promise' }).catch(() => undefined));
}

export function nameOf(fault: unknown): string {
  const name = fault instanceof Error ? fault.name : 'Unknown';
  return /^[A-Za-z]{1,40}$/.test(name) ? name : 'Unknown';
}
