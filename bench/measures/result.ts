/** One line of the table. */
export type BenchResult = {
  readonly what: string;
  /** The kiosk's own figure and the yardstick's, with units, to read. */
  readonly ours: string;
  readonly yardstick: string;
  /** What the goal is about: a ratio, a size, a growth. */
  readonly figure: number;
  readonly unit: '×' | 'ms' | 'kB' | 'kB a session' | 'a session';
  /** The figure may be at most this; undefined is for information only. */
  readonly goal: number | undefined;
};

export const isMet = ({ figure, goal }: BenchResult): boolean => goal === undefined || figure <= goal;

/** The table, as Markdown. */
export function resultTable(results: readonly BenchResult[]): string {
  const rows = results.map((result) => {
    const figure = `${result.figure.toFixed(2)} ${result.unit}`;
    const goal = result.goal === undefined ? '' : `≤ ${result.goal} ${result.unit}`;
    return `| ${result.what} | ${result.ours} | ${result.yardstick} | ${figure} | ${goal} | ${result.goal === undefined ? '' : isMet(result) ? 'met' : '**missed**'} |`;
  });
  return ['| what | kiosk | yardstick | figure | goal | |', '|---|---|---|---|---|---|', ...rows].join('\n');
}
