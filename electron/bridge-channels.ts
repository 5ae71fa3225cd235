/** The two channels between page and machine. Known to preload.ts and register-bridge.ts only. */
export const callChannel = 'kiosk:call';
export const eventChannel = 'kiosk:event';
