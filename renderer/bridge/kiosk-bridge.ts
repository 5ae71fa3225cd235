import type { KioskBridge } from '#core/bridge/contract.ts';
import { connectOverHttp } from './http-bridge.ts';

declare global {
  interface Window {
    /** Put there by the desktop shell's preload. */
    readonly kiosk?: KioskBridge;
  }
}

/** The one place that reads `window.kiosk`. Without a desktop shell the page talks to the browser shell that served it. */
export const bridge: KioskBridge = window.kiosk ?? connectOverHttp();
