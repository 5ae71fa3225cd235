import type { ReactNode } from 'react';

/**
 * What tells tissues apart where there is no colour (look.md, Figures): the theme of high contrast fills with these. Lengths are
 * millimetres of the glass, so a pattern is as fine in a close view as in a whole spine.
 */
const patterns = {
  /** Layers, leaning 30 degrees each way in turn. */
  disk: { width: 3, height: 1.4, paint: <path d="M0 0 1.5 .87 3 0M0 1.4 1.5 2.27 3 1.4M0 -1.4 1.5 -.53 3 -1.4" /> },
  /** A core that has lost water. */
  dry: { width: 2.2, height: 2.2, paint: <path d="M.4 .55h.5M1.5 1.65h.5" /> },
  /** Fine strands, light on dark: nothing else in a drawing is. */
  nerve: { width: 1.2, height: 4, isDark: true, paint: <path d="M.6 0V4" /> },
  /** The sac's strands, far apart. */
  sac: { width: 2.6, height: 5, paint: <path d="M.7 .5V3.5M2 3V4.6M2 0V1" /> },
  /** Parallel fibres. */
  ligament: { width: 1.1, height: 1.1, turn: 45, paint: <path d="M.55 0V1.1" /> },
  /** Long fibres, broken. */
  muscle: { width: 9, height: 2.2, turn: 70, paint: <path d="M0 .55H6.5M8 .55H9M0 1.65H2M3.5 1.65H9" /> },
  graft: { width: 1.7, height: 1.7, turn: 45, paint: <path d="M.85 0V1.7M0 .85H1.7" /> },
  /** The stipple of a cut face. */
  cut: { width: 1.7, height: 1.7, paint: <path d="M.4 .4h.01M1.25 1.25h.01" className="tissue-pattern-dots" /> },
} as const satisfies Record<string, { width: number; height: number; turn?: number; isDark?: boolean; paint: ReactNode }>;

type PatternName = keyof typeof patterns;
const names = Object.keys(patterns) as PatternName[];

export function TissuePatterns({ instance, millimetre }: { readonly instance: string; readonly millimetre: number }) {
  return (
    <defs className="tissue-patterns">
      {names.map((name) => {
        const { width, height, paint, ...more } = patterns[name];
        const turn = 'turn' in more ? ` rotate(${more.turn})` : '';
        return (
          <pattern
            key={name}
            id={`${instance}-tissue-${name}`}
            className={`tissue-pattern${'isDark' in more ? ' tissue-pattern-dark' : ''}`}
            patternUnits="userSpaceOnUse"
            patternTransform={`scale(${millimetre.toFixed(3)})${turn}`}
            width={width}
            height={height}
          >
            <rect width={width} height={height} />
            {paint}
          </pattern>
        );
      })}
    </defs>
  );
}

/** By these names style sheets fill with a pattern of the drawing they stand in. */
export function tissuePatternStyle(instance: string): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [`--tissue-${name}`, `url(#${instance}-tissue-${name})`]));
}
