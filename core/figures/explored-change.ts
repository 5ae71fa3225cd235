import { adultSegments, segmentNames, vertebraNames } from './adult-spine.ts';
import { numberAt, withNumber } from './explored-figure.ts';
import type { Figure } from './figure-schema.ts';
import { type NerveRoom, type NerveSpace, nerveSpace } from './nerve-space.ts';
import type { SegmentName, SpineState, VertebraName } from './spine-schema.ts';

/** How much is left of what is usual, to the nearest quarter: what a person can tell apart in a drawing. */
export type SpaceLeft = 'hardlyAny' | 'quarter' | 'half' | 'threeQuarters' | 'all';
/** Whose space: the canal's nerves together, the root that runs past the disk, or the one that leaves beside it. */
export type NervePlace = 'canal' | 'passingRoot' | 'leavingRoot';

/**
 * What the number a visitor moves does to the drawing, to be said in words. It is worked out from the figure that is drawn, so
 * that words and picture agree. It speaks of room and shape, never of pain: millimetres in a picture are no measure of that.
 */
export type ExploredChange =
  | { readonly kind: 'space'; readonly of: NervePlace; readonly nearest: SpaceLeft }
  /** The same where something presses on the nerve. */
  | { readonly kind: 'touches'; readonly of: NervePlace; readonly nearest: SpaceLeft }
  /** The canal is clearly wider than in a typical adult, as an operation can make it. */
  | { readonly kind: 'moreSpace' }
  /** What bending does to the canal, against standing straight. */
  | { readonly kind: 'bendSpace'; readonly room: 'less' | 'usual' | 'more' }
  | { readonly kind: 'bend'; readonly way: 'back' | 'straight' | 'forward' }
  | { readonly kind: 'disk'; readonly of: 'height' | 'water'; readonly nearest: SpaceLeft }
  /** How far one bone stands forward of the next. */
  | { readonly kind: 'slip'; readonly amount: 'none' | 'little' | 'quarter' | 'half' }
  /** How far two bones have grown together. */
  | { readonly kind: 'grown'; readonly amount: Amount }
  | { readonly kind: 'pull'; readonly amount: Amount }
  | { readonly kind: 'dye'; readonly amount: Amount }
  | { readonly kind: 'tilt'; readonly way: 'upright' | 'leaning' | 'level' | 'headDown' }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'minutes'; readonly minutes: number }
  | { readonly kind: 'cut'; readonly centimetres: number };

type Amount = 'none' | 'some' | 'most' | 'all';

/** Percent of the typical adult's canal from which on it is called wider: people differ by less than that. */
const clearlyWiderPercent = 110;
/** Percent of the canal, and degrees, that nobody would see. */
const unseenPercent = 1;
const unseenDegrees = 3;

/** What the figure's `explore` number, as it stands now, does in it; null where there is nothing to say about that number. */
export function exploredChange(figure: Figure): ExploredChange | null {
  if (figure.explore === undefined) return null;
  const value = numberAt(figure, figure.explore.path);
  if (value === undefined) return null;
  const [first = '', second = '', third = ''] = figure.explore.path.split('.');
  if (first === 'view') return viewChange(figure, second, value);
  if (!('spine' in figure)) return null;
  if (isSegment(first)) return segmentChange(figure.spine, first, second === 'herniation' ? third : second, value, bendOf(figure));
  return isVertebra(first) ? vertebraChange(figure.spine, first, second, value, bendOf(figure)) : null;
}

/** Everything the words can say on the way from one end to the other, each once: room can be kept for the longest. */
export function changesOnTheWay(figure: Figure): readonly ExploredChange[] {
  const { explore } = figure;
  if (explore === undefined) return [];
  const stops = 20;
  const found = new Map<string, ExploredChange>();
  for (let stop = 0; stop <= stops; stop += 1) {
    const at = withNumber(figure, explore.path, explore.from + ((explore.to - explore.from) * stop) / stops) as Figure;
    const change = exploredChange(at);
    if (change !== null) found.set(JSON.stringify(change), change);
  }
  return [...found.values()];
}

function isSegment(name: string): name is SegmentName {
  return segmentNames.some((one) => one === name);
}

function isVertebra(name: string): name is VertebraName {
  return vertebraNames.some((one) => one === name);
}

/** Degrees of bending in the figure's view; 0 from above, where nobody bends. */
function bendOf(figure: Figure): number {
  return 'bendDegrees' in figure.view ? figure.view.bendDegrees : 0;
}

function viewChange(figure: Figure, key: string, value: number): ExploredChange | null {
  switch (key) {
    case 'bendDegrees':
      return figure.scene === 'spine-side' ? bendSpace(figure.spine, figure.view.level, value) : { kind: 'bend', way: bendWay(value) };
    case 'pull':
      return { kind: 'pull', amount: amountOf(value) };
    case 'dyeFraction':
      return { kind: 'dye', amount: amountOf(value) };
    case 'tiltDegrees':
      return { kind: 'tilt', way: value < -50 ? 'upright' : value < -8 ? 'leaning' : value <= 8 ? 'level' : 'headDown' };
    case 'month':
      return { kind: 'month', month: Math.round(value) };
    case 'minutes':
      return { kind: 'minutes', minutes: Math.round(value) };
    case 'lengthMm':
      return { kind: 'cut', centimetres: Math.round(value / 10) };
    default:
      return null;
  }
}

function segmentChange(spine: SpineState, level: SegmentName, key: string, value: number, bendDegrees: number): ExploredChange | null {
  switch (key) {
    case 'diskHeightMm':
      return { kind: 'disk', of: 'height', nearest: nearestQuarter((value / adultSegments[level].diskHeightMm) * 100) };
    case 'waterPercent':
      return { kind: 'disk', of: 'water', nearest: nearestQuarter(value) };
    case 'slipGrade':
      // A grade is a quarter of the lower bone's depth.
      return { kind: 'slip', amount: value < 0.1 ? 'none' : value < 0.6 ? 'little' : value < 1.5 ? 'quarter' : 'half' };
    case 'graftFraction':
      return { kind: 'grown', amount: amountOf(value) };
    case 'depthMm':
    case 'diskRemovedFraction':
      return roomAt(nerveSpace(spine, level, bendDegrees), placeOfHerniation(spine, level));
    case 'spurMm':
    case 'tractionMm':
    case 'foramenHeightMm':
    case 'foramenWidenedFraction':
      return roomAt(nerveSpace(spine, level, bendDegrees), { of: 'leavingRoot' });
    case 'bulgeMm':
    case 'yellowLigamentMm':
    case 'canalDepthMm':
      return roomAt(nerveSpace(spine, level, bendDegrees), { of: 'canal' });
    default:
      return null;
  }
}

function vertebraChange(spine: SpineState, vertebra: VertebraName, key: string, value: number, bendDegrees: number): ExploredChange | null {
  const below = segmentNames[vertebraNames.indexOf(vertebra)];
  if (key === 'bodyGraftFraction') return { kind: 'grown', amount: amountOf(value) };
  return key === 'laminaRemovedFraction' && below !== undefined ? roomAt(nerveSpace(spine, below, bendDegrees), { of: 'canal' }) : null;
}

type WatchedPlace = { readonly of: NervePlace; readonly side?: 'left' | 'right' };

/** A herniation is watched where it goes: the middle into the canal, a side to the root beside it, the foramen to the one that leaves. */
function placeOfHerniation(spine: SpineState, level: SegmentName): WatchedPlace {
  const direction = spine[level]?.herniation?.direction ?? 'central';
  switch (direction) {
    case 'central':
      return { of: 'canal' };
    case 'left':
    case 'right':
      return { of: 'passingRoot', side: direction };
    case 'foraminal-left':
      return { of: 'leavingRoot', side: 'left' };
    case 'foraminal-right':
      return { of: 'leavingRoot', side: 'right' };
  }
}

function roomAt(space: NerveSpace, { of, side }: WatchedPlace): ExploredChange {
  if (of === 'canal') {
    if (space.canalPercent >= clearlyWiderPercent) return { kind: 'moreSpace' };
    return roomChange(of, { spacePercent: space.canalPercent, isTouched: space.sac.isTouched });
  }
  if (side !== undefined) return roomChange(of, space[of][side]);
  const { left, right } = space[of];
  return roomChange(of, left.spacePercent < right.spacePercent ? left : right);
}

function roomChange(of: NervePlace, { spacePercent, isTouched }: NerveRoom): ExploredChange {
  return { kind: isTouched ? 'touches' : 'space', of, nearest: nearestQuarter(spacePercent) };
}

function nearestQuarter(percent: number): SpaceLeft {
  if (percent >= 87.5) return 'all';
  if (percent >= 62.5) return 'threeQuarters';
  if (percent >= 37.5) return 'half';
  return percent >= 12.5 ? 'quarter' : 'hardlyAny';
}

function amountOf(fraction: number): Amount {
  if (fraction < 0.05) return 'none';
  if (fraction < 0.5) return 'some';
  return fraction < 0.95 ? 'most' : 'all';
}

function bendSpace(spine: SpineState, level: SegmentName, bendDegrees: number): ExploredChange {
  const difference = nerveSpace(spine, level, bendDegrees).canalPercent - nerveSpace(spine, level, 0).canalPercent;
  if (Math.abs(bendDegrees) < unseenDegrees || Math.abs(difference) < unseenPercent) return { kind: 'bendSpace', room: 'usual' };
  return { kind: 'bendSpace', room: difference > 0 ? 'more' : 'less' };
}

function bendWay(degrees: number): 'back' | 'straight' | 'forward' {
  if (Math.abs(degrees) < unseenDegrees) return 'straight';
  return degrees > 0 ? 'forward' : 'back';
}
