/** What every sample looked like when somebody last looked at it: scene → state → mark of its drawing. */
export type Baselines = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The markup with every number at 0.01 mm: what nobody can see is no change. */
export function normalizedMarkup(markup: string): string {
  return markup.replaceAll(/-?\d+\.\d+(?:e[-+]?\d+)?/g, (digits) => String(Math.round(Number(digits) * 100) / 100 || 0));
}

/** Sixteen hexadecimal digits that no other text has: two FNV-like streams of 32 bits. A guard against slips, not against malice. */
export function markOf(text: string): string {
  let [one, other] = [0x811c9dc5, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x5bd1e995);
    other ^= other >>> 15;
  }
  return [one, other].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}

/** `scene: state` of every sample that is drawn otherwise than before, is new, or is gone, each with which of these. */
export function changesBetween(before: Baselines, now: Baselines): readonly string[] {
  const changes = Object.keys({ ...before, ...now }).flatMap((scene) => {
    const [old, fresh] = [before[scene] ?? {}, now[scene] ?? {}];
    return Object.keys({ ...old, ...fresh })
      .filter((state) => old[state] !== fresh[state])
      .map((state) => `${scene}: ${state}${old[state] === undefined ? ' (new)' : fresh[state] === undefined ? ' (gone)' : ''}`);
  });
  return changes.sort();
}
