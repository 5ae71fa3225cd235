/**
 * Where the words of a timeline's moments stand: one row where they fit; else every other one a row lower; else only
 * the first, the current and the last; else the current one with an end; else it alone. Words never overlap and never leave the picture.
 */

export type MomentWords = {
  /** Where the mark is, along the line. */
  readonly x: number;
  readonly width: number;
  readonly isCurrent: boolean;
};
export type PlacedMoment = { readonly index: number /** Middle of the words. */; readonly x: number; readonly row: 0 | 1 };

/** How words may spread: the span of the picture, the least space between two, and whether there is room for a second row. */
export type MomentRoom = { readonly from: number; readonly to: number; readonly gap: number; readonly hasSecondRow: boolean };

/** Places as many words as fit without touching. Words of marks near an end move inwards, under their mark as far as they can. */
export function layoutMoments(words: readonly MomentWords[], room: MomentRoom): PlacedMoment[] {
  const all = words.map((_, index) => index);
  const important = all.filter((index) => index === 0 || index === words.length - 1 || words[index]?.isCurrent);
  const attempts: { readonly shown: readonly number[]; readonly rows: 1 | 2 }[] = [{ shown: all, rows: 1 }];
  if (room.hasSecondRow) attempts.push({ shown: all, rows: 2 });
  attempts.push({ shown: important, rows: 1 });
  if (room.hasSecondRow) attempts.push({ shown: important, rows: 2 });
  const current = all.filter((index) => words[index]?.isCurrent);
  attempts.push(
    { shown: [...current, ...all.slice(-1)].filter(isNew), rows: 1 },
    { shown: [...all.slice(0, 1), ...current].filter(isNew), rows: 1 },
    { shown: current, rows: 1 },
  );
  for (const { shown, rows } of attempts) {
    const placed = shown.map((index, order): PlacedMoment => ({ index, x: within(words[index], room), row: rows === 2 && order % 2 === 1 ? 1 : 0 }));
    if (!touches(placed, words, room.gap) || shown.length <= 1) return placed;
  }
  return [];
}

const isNew = (index: number, place: number, list: readonly number[]) => list.indexOf(index) === place;

function within(words: MomentWords | undefined, room: MomentRoom): number {
  if (!words) return room.from;
  const half = Math.min(words.width, room.to - room.from) / 2;
  return Math.min(room.to - half, Math.max(room.from + half, words.x));
}

function touches(placed: readonly PlacedMoment[], words: readonly MomentWords[], gap: number): boolean {
  return placed.some((one, order) =>
    placed.slice(order + 1).some((other) => {
      const reach = ((words[one.index]?.width ?? 0) + (words[other.index]?.width ?? 0)) / 2 + gap;
      return one.row === other.row && Math.abs(one.x - other.x) < reach;
    }),
  );
}
