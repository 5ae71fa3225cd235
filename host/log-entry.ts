import type { CallName } from '#core/bridge/contract.ts';
import type { Role, SettingName } from '#core/settings/settings-schema.ts';

/**
 * Everything the log may say. A closed union, so that a privacy review is reading this file: no visitor's choice, no text,
 * no visit id, no name of a topic or language a visitor opened.
 */
export type LogEntry =
  | { readonly event: 'started'; readonly version: string; readonly languages: number; readonly topics: number }
  | { readonly event: 'stopped' }
  /** What a step of the self-check found, in words for the person who can mend it. About files of the machine only. */
  | { readonly event: 'selfCheck'; readonly step: string; readonly notice: string }
  /** Refused before the handler ran; never with the input, nor with a name we don't know. */
  | { readonly event: 'callRefused'; readonly call: CallName | 'unknown'; readonly reason: 'unknownCall' | 'badInput' }
  /** A bug: the kind of error, never its message, which might carry a visitor's words. */
  | { readonly event: 'callFault'; readonly call: CallName; readonly fault: string }
  | { readonly event: 'screenFault'; readonly fault: string; readonly place: 'screen' | 'promise' | 'window' }
  /** The shell loads the screen again. */
  | { readonly event: 'screenReloaded'; readonly reason: 'crashed' | 'hung' | 'silent' | 'notLoaded' | 'overdue' }
  /** A helper process of Chromium ended; type and reason are Electron's own words. */
  | { readonly event: 'childProcessGone'; readonly type: string; readonly reason: string }
  /** The desktop shell kept a door shut; never with an address. */
  | { readonly event: 'doorTried'; readonly door: 'navigation' | 'newWindow' | 'permission' | 'download' | 'webview' | 'network' }
  /** A request or message from somewhere that has no business here, refused by the shell. */
  | { readonly event: 'senderRefused'; readonly reason: SenderRefusal }
  /** The result of the host's own look after a visit; `found` names checks, never content. */
  | { readonly event: 'visitErased'; readonly isClean: boolean; readonly found: readonly string[] }
  /** A visit's last deadline passed and the screen had not reset itself. */
  | { readonly event: 'visitOverdue' }
  /** The page went away in the middle of a visit. */
  | { readonly event: 'visitLost' }
  | { readonly event: 'setUpCompleted'; readonly role: Role }
  | { readonly event: 'staffUnlocked'; readonly role: Role }
  | { readonly event: 'staffLocked'; readonly reason: StaffLockReason }
  | { readonly event: 'wrongPin'; readonly misses: number; readonly lockedForSeconds: number }
  | { readonly event: 'settingsChanged'; readonly names: readonly SettingName[] }
  | { readonly event: 'pauseChanged'; readonly pause: 'none' | 'cleaning' | 'outOfService' }
  | { readonly event: 'keptAside'; readonly file: string; readonly as: string }
  | { readonly event: 'notSaved'; readonly file: string; readonly code: string };

export type SenderRefusal = 'host' | 'origin' | 'token' | 'page' | 'frame' | 'method' | 'path' | 'type' | 'size' | 'json';
export type StaffLockReason = 'asked' | 'quiet' | 'pageGone' | 'visitStarted' | 'replaced';
