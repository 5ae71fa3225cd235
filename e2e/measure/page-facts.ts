/** What stands on a page, as the page itself can tell: boxes in CSS pixels, y down, from the viewport's upper left corner. */

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type TextFact = {
  /** The element in words: its class, and how its text begins. */
  readonly name: string;
  /** Its classes, by which a rule of look.md is found. */
  readonly classes: readonly string[];
  /** Size as painted, transforms of a drawing included. */
  readonly fontSizePx: number;
  readonly isDrawn: boolean;
  /** On a button of a band with three, whose words give way (docs/decisions/low-sheets-and-small-glass.md). */
  readonly isInFullBand: boolean;
};

export type CutFact = {
  readonly name: string;
  /** Who cuts it, in words. */
  readonly by: string;
  /** How far it reaches out, CSS pixels. */
  readonly pixels: number;
};

export type TitleFact = { readonly name: string; readonly lines: readonly (readonly string[])[] };
export type BoxFact = { readonly name: string; readonly box: Box };
export type TargetFact = BoxFact & {
  /** A word in running text that can be touched (WCAG 2.5.8 excepts these). */
  readonly isInline: boolean;
  /** What a finger on its middle would touch instead; undefined when it is the target itself, or out of sight. */
  readonly coveredBy: string | undefined;
};

export type PageFacts = {
  readonly viewport: { readonly width: number; readonly height: number };
  /** How wide the page is when nothing is hidden from view. */
  readonly pageWidth: number;
  /** `data-glass` and `data-text` of the sheet; empty before the first. */
  readonly glass: string;
  readonly textSize: string;
  /** The language's own factor on type sizes (Arabic 1.15). */
  readonly fontScale: number;
  readonly isRightToLeft: boolean;
  readonly cuts: readonly CutFact[];
  readonly titles: readonly TitleFact[];
  readonly labels: readonly BoxFact[];
  readonly targets: readonly TargetFact[];
  /** Blocks that stand on the sheet itself: titles, paragraphs, lists, bands. */
  readonly blocks: readonly BoxFact[];
  readonly texts: readonly TextFact[];
};
