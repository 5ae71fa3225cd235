import { createContext, useContext } from 'react';
import type { SessionEvent } from '#core/session/session-machine.ts';

/** What a screen may tell the driver. */
export type SessionControl = { readonly tell: (event: SessionEvent) => void };

export const SessionControlContext = createContext<SessionControl>({ tell: () => undefined });
export const useSessionControl = (): SessionControl => useContext(SessionControlContext);
