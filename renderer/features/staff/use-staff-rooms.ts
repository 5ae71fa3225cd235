import { useEffect, useMemo, useRef, useState } from 'react';
import type { Input, KioskBridge, KioskView, Output, StaffDesk, StaffRefusal, UnlockError } from '#core/bridge/contract.ts';
import type { Language } from '#core/languages/language-schema.ts';
import { assertNever, type Result } from '#core/result.ts';
import { beginDraft, changesOf, rebaseDraft, type SettingsDraft, undoDraft } from '#core/settings/settings-draft.ts';
import type { Role } from '#core/settings/settings-schema.ts';
import { loadFonts } from '../../i18n/fonts.ts';

export type Room =
  | { readonly kind: 'opening' }
  | { readonly kind: 'setUp'; readonly languages: readonly Language[] }
  | { readonly kind: 'pin'; readonly lockedForSeconds: number }
  | { readonly kind: 'shut' }
  | { readonly kind: 'desk'; readonly desk: StaffDesk };

/** What the last call came to, said in a strip under the band. */
export type StaffMessage = 'saved' | 'undone' | 'notSaved' | 'invalid' | 'answer';
export type SetUpAnswers = Input<'completeSetUp'>;
export type SetUpError = Extract<Output<'completeSetUp'>, { ok: false }>['error']['kind'] | 'answer';

export type StaffRooms = {
  readonly room: Room;
  /** Edits that are not saved yet; they outlive a lock, until the area is closed. */
  readonly draft: SettingsDraft | null;
  readonly message: StaffMessage | null;
  readonly unlock: (pin: string) => Promise<UnlockError | null>;
  readonly completeSetUp: (answers: SetUpAnswers) => Promise<SetUpError | null>;
  readonly edit: (change: (draft: SettingsDraft) => SettingsDraft) => void;
  readonly undo: () => void;
  readonly save: () => Promise<void>;
  readonly answerForDrafts: (role: Role | null) => Promise<void>;
  /** True when the kiosk is now as asked. */
  readonly pause: (pause: KioskView['pause']) => Promise<boolean>;
  readonly touched: () => void;
};

/** The rooms of the staff area and the token that opens the inner ones. The token is given back when the area is closed. */
export function useStaffRooms(bridge: KioskBridge): StaffRooms {
  const [room, setRoom] = useState<Room>({ kind: 'opening' });
  const [draft, setDraft] = useState<SettingsDraft | null>(null);
  const [message, setMessage] = useState<StaffMessage | null>(null);
  const latestDraft = useRef(draft);
  latestDraft.current = draft;

  const actions = useMemo(() => {
    let token: string | undefined;
    let isOpen = true;
    const fail = (): void => setMessage('answer');
    const give = (given: string): void => void bridge.lockStaff({ token: given }).catch(() => undefined);

    const askDoor = async (): Promise<void> => {
      token = undefined;
      const door = await bridge.staffDoor(null);
      if (door.kind === 'setUp') await paintable(door.languages);
      setRoom(door);
    };
    const show = (desk: StaffDesk): void => {
      const complete = desk.languages.map(({ language }) => language.code);
      setDraft((before) => (before === null ? beginDraft(desk.settings, complete) : rebaseDraft(before, desk.settings, complete)));
      setRoom({ kind: 'desk', desk });
    };
    const refused = async ({ kind }: StaffRefusal, held: string): Promise<void> => {
      switch (kind) {
        case 'locked':
          return askDoor();
        case 'invalid':
          return setMessage('invalid');
        case 'notSaved': {
          // It holds all the same, until a restart: what the machine now runs with is what counts as saved.
          const desk = await bridge.openStaffDesk({ token: held });
          if (desk.ok) show(desk.value);
          return setMessage('notSaved');
        }
        default:
          return assertNever(kind);
      }
    };
    /** Calls behind the door. Without an answer everything stays as it was, and staff are told. */
    const behindDoor = async <T>(ask: (token: string) => Promise<Result<T, StaffRefusal>>, done: (value: T) => void): Promise<boolean> => {
      const held = token;
      if (held === undefined) return false;
      try {
        const answer = await ask(held);
        if (answer.ok) done(answer.value);
        else await refused(answer.error, held);
        return answer.ok;
      } catch {
        fail();
        return false;
      }
    };
    const enter = async (granted: string): Promise<void> => {
      // The area was closed while the machine was still comparing.
      if (!isOpen) return give(granted);
      token = granted;
      setMessage(null);
      const desk = await bridge.openStaffDesk({ token: granted });
      if (!desk.ok) return askDoor();
      await paintable(desk.value.languages.map(({ language }) => language));
      return show(desk.value);
    };
    const shownAs = (said: StaffMessage) => (desk: StaffDesk) => {
      show(desk);
      setMessage(said);
    };

    return {
      open: () => {
        isOpen = true;
        askDoor().catch(fail);
      },
      close: () => {
        isOpen = false;
        if (token !== undefined) give(token);
        token = undefined;
      },
      unlock: async (pin: string) => {
        try {
          const answer = await bridge.unlockStaff({ pin });
          if (!answer.ok && answer.error.kind === 'shut') setRoom({ kind: 'shut' });
          if (!answer.ok) return answer.error;
          await enter(answer.value.token);
        } catch {
          fail();
        }
        return null;
      },
      completeSetUp: async (answers: SetUpAnswers): Promise<SetUpError | null> => {
        try {
          const answer = await bridge.completeSetUp(answers);
          if (!answer.ok) return answer.error.kind;
          await enter(answer.value.token);
          return null;
        } catch {
          return 'answer';
        }
      },
      edit: (change: (draft: SettingsDraft) => SettingsDraft) => {
        setMessage(null);
        setDraft((before) => (before === null ? null : change(before)));
      },
      undo: () => {
        setDraft((before) => (before === null ? null : undoDraft(before)));
        setMessage('undone');
      },
      save: async () => {
        const unsaved = latestDraft.current;
        if (unsaved !== null) await behindDoor((held) => bridge.saveSettings({ token: held, changes: changesOf(unsaved) }), shownAs('saved'));
      },
      answerForDrafts: async (role: Role | null) => {
        await behindDoor((held) => bridge.answerForDrafts({ token: held, role }), shownAs('saved'));
      },
      pause: (pause: KioskView['pause']) =>
        behindDoor(
          (held) => bridge.pauseKiosk({ token: held, pause }),
          () => setMessage(null),
        ),
      touched: () =>
        void behindDoor(
          (held) => bridge.staffTouched({ token: held }),
          () => undefined,
        ),
    };
  }, [bridge]);

  useEffect(() => {
    actions.open();
    return actions.close;
  }, [actions]);
  return { room, draft, message, ...actions };
}

/** No fallback glyph is ever painted: a language's own name waits for its font. A font that can't be had holds nothing up. */
async function paintable(languages: readonly Language[]): Promise<void> {
  await Promise.all(languages.map((language) => loadFonts(language, language.nativeName).catch(() => undefined)));
}
