import type { Box, BoxFact, PageFacts, TargetFact, TextFact } from './page-facts.ts';

export type FindingKind = 'cut' | 'covered' | 'sideways' | 'labelsClose' | 'loneWord' | 'edge' | 'target' | 'inlineTarget' | 'gap' | 'capHeight';

/** One thing on a screen that is not as look.md wants it. */
export type Finding = {
  readonly kind: FindingKind;
  /** The element, or the two. */
  readonly what: string;
  /** What was measured, and what was wanted. */
  readonly detail: string;
};

/** look.md, How a screen is judged. Millimetres on the glass. */
const labelDistance = 2;
/** VVSG 2.0, touch targets: 0.5 in square, 0.1 in apart. */
const targetSide = 12.7;
const targetGap = 2.54;
/** Two start edges nearer than this were meant to be one. */
const edgeDistance = 3;
const sameEdge = 0.3;
/** Rounding of browsers. */
const slack = 0.1;
/** Cap height of Noto Sans, of its type size. */
const capOfSize = 0.714;

type TextRole = 'text' | 'key' | 'title' | 'label';
/** look.md, Type: cap heights in millimetres. */
const capHeights: Readonly<Record<string, Readonly<Record<TextRole, number>>>> = {
  s: { text: 3.8, key: 4.2, title: 5.7, label: 3.5 },
  m: { text: 5.0, key: 5.5, title: 7.5, label: 4.2 },
  l: { text: 6.8, key: 7.4, title: 9.6, label: 5.6 },
  xl: { text: 8.8, key: 9.6, title: 12.0, label: 7.2 },
  xxl: { text: 10.0, key: 11.0, title: 15.0, label: 8.4 },
};
const roleOfClass: Readonly<Record<string, TextRole>> = {
  'running-text': 'text',
  'button-label': 'text',
  'tile-label': 'text',
  'choice-label': 'text',
  'topic-title': 'text',
  'card-text': 'text',
  'key-point': 'key',
  title: 'title',
  'figure-label': 'label',
};
/** VVSG 2.0, the smallest cap height: for marks that are said beside a screen's own words and do not grow with them. */
const smallestCap = 3.5;
const marks: ReadonlySet<string> = new Set(['trial-mark', 'draft-mark', 'notice', 'button-detail']);

/** Beside a low sheet the bands' words stay at L, and what is said beside the step at M's label (docs/decisions/low-sheets-and-small-glass.md). */
const bandClasses: ReadonlySet<string> = new Set(['button-label', 'tool-label']);
const bandCap = 6.5;
const asideClasses: ReadonlySet<string> = new Set(['step-place', 'step-place-words', 'figure-stage-note']);
const asideCap = 4.2;

/** Judges what was found on a page. @param pixelsPerMillimetre CSS pixels per millimetre of glass, above 0 */
export function judgeFacts(facts: PageFacts, pixelsPerMillimetre: number): readonly Finding[] {
  const millimetres = (pixels: number): number => pixels / pixelsPerMillimetre;
  const everywhere = [...cuts(facts), ...covered(facts), ...sideways(facts), ...loneWords(facts), ...closeLabels(facts.labels, millimetres)];
  // Nobody's glass is 85 mm wide: on the 320 px window only wholeness counts (WCAG 1.4.10).
  if (facts.glass === 'tiny') return everywhere;
  return [
    ...everywhere,
    ...edges(facts, millimetres),
    ...targets(facts.targets, millimetres),
    ...gaps(facts.targets, millimetres),
    ...caps(facts, millimetres),
  ];
}

function cuts({ cuts: found }: PageFacts): readonly Finding[] {
  // An element that reaches out of one box reaches out of many: the worst says it.
  const worst = new Map<string, (typeof found)[number]>();
  for (const cut of found) if ((worst.get(cut.name)?.pixels ?? 0) < cut.pixels) worst.set(cut.name, cut);
  return [...worst.values()].map(({ name, by, pixels }) => ({ kind: 'cut', what: name, detail: `reaches ${pixels} px out of ${by}` }));
}

function covered({ targets: found }: PageFacts): readonly Finding[] {
  return found.flatMap(({ name, coveredBy }) =>
    coveredBy === undefined ? [] : [{ kind: 'covered' as const, what: name, detail: `a finger on its middle touches ${coveredBy}` }],
  );
}

function sideways({ pageWidth, viewport }: PageFacts): readonly Finding[] {
  if (pageWidth <= viewport.width + 1) return [];
  return [{ kind: 'sideways', what: 'the page', detail: `${pageWidth} px wide on ${viewport.width} px of glass` }];
}

function loneWords({ titles }: PageFacts): readonly Finding[] {
  return titles
    .filter(({ lines }) => lines.length > 1 && lines.at(-1)?.length === 1)
    .map(({ name, lines }) => ({ kind: 'loneWord', what: name, detail: `“${lines.at(-1)?.[0]}” alone on line ${lines.length}` }));
}

function closeLabels(labels: readonly BoxFact[], millimetres: (pixels: number) => number): readonly Finding[] {
  return pairs(labels).flatMap(([one, other]) => {
    const distance = millimetres(distanceBetween(one.box, other.box));
    if (distance >= labelDistance - slack) return [];
    return [{ kind: 'labelsClose' as const, what: `${one.name} and ${other.name}`, detail: `${distance.toFixed(1)} mm apart, ${labelDistance} wanted` }];
  });
}

function edges({ blocks, isRightToLeft, viewport }: PageFacts, millimetres: (pixels: number) => number): readonly Finding[] {
  const starts = blocks
    .filter(({ box }) => box.width > 0 && box.height > 0)
    .map(({ name, box }) => ({ name, at: millimetres(isRightToLeft ? viewport.width - box.x - box.width : box.x) }))
    .sort((one, other) => one.at - other.at);
  return starts.flatMap((start, index) => {
    const before = starts[index - 1];
    const distance = before === undefined ? 0 : start.at - before.at;
    if (before === undefined || distance <= sameEdge || distance >= edgeDistance) return [];
    const detail = `start at ${before.at.toFixed(1)} and ${start.at.toFixed(1)} mm: ${distance.toFixed(1)} mm off one edge`;
    return [{ kind: 'edge' as const, what: `${before.name} and ${start.name}`, detail }];
  });
}

function targets(found: readonly TargetFact[], millimetres: (pixels: number) => number): readonly Finding[] {
  return found.flatMap(({ name, box, isInline }) => {
    const [width, height] = [millimetres(box.width), millimetres(box.height)];
    if (isInline ? height >= targetSide - slack : Math.min(width, height) >= targetSide - slack) return [];
    return [
      {
        kind: isInline ? ('inlineTarget' as const) : ('target' as const),
        what: name,
        detail: `${width.toFixed(1)} x ${height.toFixed(1)} mm, ${targetSide} wanted`,
      },
    ];
  });
}

function gaps(found: readonly TargetFact[], millimetres: (pixels: number) => number): readonly Finding[] {
  return pairs(found.filter(({ isInline }) => !isInline)).flatMap(([one, other]) => {
    const distance = millimetres(distanceBetween(one.box, other.box));
    if (distance >= targetGap - slack) return [];
    return [{ kind: 'gap' as const, what: `${one.name} and ${other.name}`, detail: `${distance.toFixed(1)} mm apart, ${targetGap} wanted` }];
  });
}

function caps(facts: PageFacts, millimetres: (pixels: number) => number): readonly Finding[] {
  const wanted = capHeights[facts.textSize];
  if (wanted === undefined) return [];
  return facts.texts.flatMap((text) => {
    const cap = millimetres(text.fontSizePx * capOfSize) / (text.isDrawn ? 1 : facts.fontScale);
    const role = roleOf(text);
    // On small glass titles give way, to the key point's size (renderer/ui/tokens.css).
    const titleRole = facts.glass === 'small' ? 'key' : 'title';
    const usual = text.classes.some((name) => marks.has(name)) ? smallestCap : wanted[role === 'title' ? titleRole : (role ?? 'label')];
    const least = Math.min(usual, text.isInFullBand ? bandCap : usual, facts.viewport.width > facts.viewport.height ? lowSheetCap(text) : usual);
    if (cap >= least * 0.98) return [];
    return [{ kind: 'capHeight' as const, what: text.name, detail: `cap height ${cap.toFixed(1)} mm, ${least} wanted for ${role ?? 'the smallest text'}` }];
  });
}

function lowSheetCap({ classes }: TextFact): number {
  if (classes.some((name) => bandClasses.has(name))) return bandCap;
  return classes.some((name) => asideClasses.has(name)) ? asideCap : Number.POSITIVE_INFINITY;
}

function roleOf({ classes }: TextFact): TextRole | undefined {
  return classes.map((name) => roleOfClass[name]).find((role) => role !== undefined);
}

function pairs<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other] as const));
}

/** The larger of the gaps sideways and upright; 0 or less when the boxes overlap. */
function distanceBetween(one: Box, other: Box): number {
  const sideways = Math.max(one.x - other.x - other.width, other.x - one.x - one.width);
  const upright = Math.max(one.y - other.y - other.height, other.y - one.y - one.height);
  return Math.max(sideways, upright);
}
