import { z } from 'zod';
import { carePathSchema } from '#core/content/care-path-schema.ts';
import { figureTextsSchema, glossarySchema, sharedTextsSchema } from '#core/content/language-texts-schema.ts';
import { checkedSchema } from '#core/content/review.ts';
import { topicKindSchema, topicSchema, topicTextSchema } from '#core/content/topic-schema.ts';
import { figureSchema } from '#core/figures/figure-schema.ts';
import { languageCodeSchema, languageSchema } from '#core/languages/language-schema.ts';
import { roleSchema, settingNames, settingsChangesSchema, settingsSchema } from '#core/settings/settings-schema.ts';

/**
 * Every call and event between screen and machine. The sender is checked, then the input is parsed, then the handler
 * runs (host/bridge); the shells differ only in how a call travels.
 */

const result = <T extends z.ZodType, E extends z.ZodType>(value: T, error: E) =>
  z.discriminatedUnion('ok', [z.object({ ok: z.literal(true), value }), z.object({ ok: z.literal(false), error })]);
const nothing = z.null();
const token = z.string().regex(/^[A-Za-z0-9_-]{20,64}$/);
const visitId = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/);
const topicId = z.string().regex(/^[a-z0-9-]{1,60}$/);

export const reviewStateSchema = z.enum(['draft', 'reviewed']);
export const pauseSchema = z.enum(['none', 'cleaning', 'outOfService']);

/** What the attract screen and every visit need to know; no secret, nothing of a visitor. */
export const kioskViewSchema = z.object({
  clinicName: z.string(),
  /** Offered, complete, in the clinic's order. Never empty: English stands in when nothing else is whole. */
  languages: z.array(languageSchema),
  defaultLanguage: languageCodeSchema,
  warnAfterSeconds: z.int(),
  answerSeconds: z.int(),
  emergencyNumber: z.string(),
  /** Nobody has yet answered for showing drafts to patients. */
  isTrial: z.boolean(),
  pause: pauseSchema,
  pixelsPerMillimetre: z.number().nullable(),
  /** False when the machine can't show one topic in any language: patients see a calm screen. */
  hasTopics: z.boolean(),
});
export type KioskView = z.infer<typeof kioskViewSchema>;

export const uiTextsSchema: z.ZodType<UiTexts> = z.lazy(() => z.record(z.string(), z.union([z.string(), uiTextsSchema])));
export type UiTexts = { [key: string]: string | UiTexts };

export const languageTextsSchema = z.object({
  language: languageSchema,
  ui: uiTextsSchema,
  glossary: glossarySchema,
  shared: sharedTextsSchema,
  figures: figureTextsSchema,
  sharedReview: reviewStateSchema,
  paths: z.array(carePathSchema),
});
export type LanguageTexts = z.infer<typeof languageTextsSchema>;

export const catalogueEntrySchema = z.object({
  id: topicId,
  kind: topicKindSchema,
  title: z.string(),
  summary: z.string(),
  minutes: z.int(),
  /** The small picture beside the title. */
  picture: figureSchema,
  /** Languages this topic can be opened in. */
  languages: z.array(languageCodeSchema),
});
export type CatalogueEntry = z.infer<typeof catalogueEntrySchema>;

export const openedTopicSchema = z.object({
  topic: topicSchema,
  text: topicTextSchema,
  /** Who checked it and when; null for a draft. */
  checked: checkedSchema.nullable(),
  minutes: z.int(),
});
export type OpenedTopic = z.infer<typeof openedTopicSchema>;

const notOffered = z.object({ kind: z.literal('notOffered') });
const unlockError = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('wrongPin'), triesBeforeLock: z.int() }),
  z.object({ kind: z.literal('lockedOut'), forSeconds: z.int() }),
  z.object({ kind: z.literal('shut') }),
]);
export type UnlockError = z.infer<typeof unlockError>;
const staffRefusal = z.discriminatedUnion('kind', [
  /** No valid token: locked, timed out, or another page. */
  z.object({ kind: z.literal('locked') }),
  z.object({ kind: z.literal('invalid'), settings: z.array(z.enum(settingNames as [string, ...string[]])) }),
  /** The data folder can't be written: what was changed holds until the next restart only. */
  z.object({ kind: z.literal('notSaved') }),
]);
export type StaffRefusal = z.infer<typeof staffRefusal>;

export const staffDeskSchema = z.object({
  settings: settingsSchema,
  origins: z.record(z.string(), z.enum(['default', 'staff', 'managed'])),
  isReadOnly: z.boolean(),
  /** Every complete language of the package, offered or not. */
  languages: z.array(z.object({ language: languageSchema, topics: z.int(), sharedReview: reviewStateSchema })),
  /** Every topic of the package, with its title in the clinic's default language. */
  topics: z.array(z.object({ id: topicId, kind: topicKindSchema, title: z.string(), languages: z.array(languageCodeSchema) })),
  /** What staff should know, in words for the person who can mend it. */
  notices: z.array(z.string()),
  version: z.string(),
});
export type StaffDesk = z.infer<typeof staffDeskSchema>;

const pin = z.string().max(40);

export const calls = {
  openKiosk: { input: nothing, output: kioskViewSchema },
  openLanguage: { input: z.strictObject({ language: languageCodeSchema }), output: result(languageTextsSchema, notOffered) },
  openCatalogue: { input: z.strictObject({ language: languageCodeSchema }), output: z.array(catalogueEntrySchema) },
  openTopic: { input: z.strictObject({ topic: topicId, language: languageCodeSchema }), output: result(openedTopicSchema, notOffered) },

  startVisit: { input: nothing, output: z.object({ visit: visitId }) },
  /** Moves the host's own deadline for this visit. `quietSeconds` is what the screen now allows; the host caps it. */
  visitTouched: { input: z.strictObject({ visit: visitId, quietSeconds: z.number().min(0).max(3600) }), output: nothing },
  /** The reset is done on the screen; the host looks itself and writes what it found to the log. */
  endVisit: {
    input: z.strictObject({
      visit: visitId,
      /** What the page could still find of itself: each must be 0, history 1. */
      left: z.strictObject({
        localStorage: z.int(),
        sessionStorage: z.int(),
        cookies: z.int(),
        databases: z.int(),
        caches: z.int(),
        historyLength: z.int(),
        urlParts: z.int(),
      }),
    }),
    output: z.object({ isClean: z.boolean() }),
  },
  /** A bug reached the boundary. Names only: never a message, which might carry a visitor's words. */
  reportFault: { input: z.strictObject({ name: z.string().regex(/^[A-Za-z]{1,40}$/), place: z.enum(['screen', 'promise', 'window']) }), output: nothing },
  /** The screen is painted and alive. */
  beat: { input: nothing, output: nothing },

  staffDoor: {
    input: nothing,
    output: z.discriminatedUnion('kind', [
      /** Every complete language of the package, to choose from before there is a desk. */
      z.object({ kind: z.literal('setUp'), languages: z.array(languageSchema) }),
      z.object({ kind: z.literal('pin'), lockedForSeconds: z.int() }),
      z.object({ kind: z.literal('shut') }),
    ]),
  },
  completeSetUp: {
    input: z.strictObject({
      clinicName: z.string().max(60),
      pin,
      offeredLanguages: z.array(languageCodeSchema).min(1).max(20),
      emergencyNumber: z.string().max(20),
      showDrafts: z.boolean(),
      role: roleSchema,
    }),
    output: result(z.object({ token }), z.object({ kind: z.enum(['notOpen', 'tooShort', 'tooLong', 'notDigits', 'obvious', 'invalid', 'notSaved']) })),
  },
  unlockStaff: { input: z.strictObject({ pin }), output: result(z.object({ token }), unlockError) },
  lockStaff: { input: z.strictObject({ token }), output: nothing },
  /** Staff are still there: moves the host's own 60 s. */
  staffTouched: { input: z.strictObject({ token }), output: result(nothing, staffRefusal) },
  openStaffDesk: { input: z.strictObject({ token }), output: result(staffDeskSchema, staffRefusal) },
  saveSettings: { input: z.strictObject({ token, changes: settingsChangesSchema }), output: result(staffDeskSchema, staffRefusal) },
  /** Somebody answers for showing drafts to patients, or takes that back (null). The machine adds the date. */
  answerForDrafts: { input: z.strictObject({ token, role: roleSchema.nullable() }), output: result(staffDeskSchema, staffRefusal) },
  pauseKiosk: { input: z.strictObject({ token, pause: pauseSchema }), output: result(nothing, staffRefusal) },
} as const;

export const events = {
  kioskChanged: kioskViewSchema,
} as const;

export type Calls = typeof calls;
export type CallName = keyof Calls;
export type Input<N extends CallName> = z.infer<Calls[N]['input']>;
export type Output<N extends CallName> = z.infer<Calls[N]['output']>;
export type Events = typeof events;
export type EventName = keyof Events;
export type EventData<N extends EventName> = z.infer<Events[N]>;

export const callNames = Object.keys(calls) as readonly CallName[];

/** What the page sees as `window.kiosk`. */
export type KioskBridge = { readonly [N in CallName]: (input: Input<N>) => Promise<Output<N>> } & {
  /** Passes data only; returns the way to unsubscribe. */
  readonly subscribe: <N extends EventName>(name: N, listener: (data: EventData<N>) => void) => () => void;
};
