import type { CatalogueEntry, KioskView, LanguageTexts, OpenedTopic } from '#core/bridge/contract.ts';
import type { Glass } from '#core/glass.ts';
import type { Place, Visit, VisitAction } from './visit-place.ts';

/** What the screens of one visit are drawn from, and what they may ask for. */
export type VisitView = {
  readonly visit: Visit;
  readonly act: (action: VisitAction) => void;
  readonly kiosk: KioskView;
  readonly texts: LanguageTexts;
  /** In the clinic's default language, for staff who read the screen. */
  readonly clinicTexts: LanguageTexts;
  readonly languages: ReadonlyMap<string, LanguageTexts>;
  readonly catalogue: readonly CatalogueEntry[];
  readonly glass: Glass;
  readonly findTopic: (topic: string) => OpenedTopic | undefined;
  /** `path`: the path of topics it stands on, or null. */
  readonly openTopic: (topic: string, path: string | null) => void;
  readonly chooseLanguage: (language: string) => void;
  readonly goTo: (place: Place) => void;
};
