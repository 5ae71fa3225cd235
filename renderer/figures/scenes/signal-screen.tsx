import type { ReactNode } from 'react';
import { polylinePath } from '#core/figures/path.ts';
import type { TraceLine } from '#core/figures/signal-trace.ts';
import { Forms } from '../people/Form.tsx';
import { slab } from '../people/furniture.ts';
import type { SceneLook } from '../stage/scene.ts';
import './electrodes.css';

/** An answer of a nerve on the screen: its line, that of a usual answer, and where both begin (0 to 1 of the width). */
export type ScreenAnswer = { readonly beginsAt: number; readonly usualAt: number; readonly usualLine: TraceLine };

type SignalScreenProps = {
  readonly look: SceneLook;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly line: TraceLine;
  readonly answer?: ScreenAnswer;
};

const frame = 3.4;

/** Where the middle of the line on a screen stands: the end of a label's leader. */
export function screenMiddle({ x, y, width, height }: Pick<SignalScreenProps, 'x' | 'y' | 'width' | 'height'>): { readonly x: number; readonly y: number } {
  return { x: x + width * 0.5, y: y + height * 0.5 };
}

/** A screen with a living line: it draws itself once, then rests. */
export function SignalScreen({ look, x, y, width, height, line, answer }: SignalScreenProps): ReactNode {
  const glass = { x: x + frame, y: y + frame, width: width - frame * 2, height: height - frame * 2 };
  const margin = 2.5;
  // With an answer, the time until it comes stands as a bar at the foot of the screen.
  const foot = answer ? 8.5 : 0;
  const middle = glass.y + (glass.height - foot) / 2 + (answer ? 4 : 0);
  const tall = (glass.height - foot) / 2 - 2.2;
  const across = (part: number) => glass.x + margin + part * (glass.width - margin * 2);
  const path = (levels: TraceLine) => polylinePath(levels.map((level, index) => ({ x: across(index / (levels.length - 1)), y: middle - level * tall })));
  const trace = path(line);
  return (
    <g>
      <Forms
        shapes={[{ id: 'frame', tone: 'machine', shade: 1.1, outline: slab(x, y, width, height, 3.4) }]}
        prefix={`${look.instance}-screen`}
        isSimple={look.reducedDetail}
      />
      <path className="screen-glass" d={slab(glass.x, glass.y, glass.width, glass.height, 1.6)} />
      {!look.reducedDetail && <path className="screen-grid" d={gridOf(glass)} />}
      <path className="screen-base line-texture" d={`M${across(0)} ${middle}H${across(1)}`} />
      {answer && <AnswerTime look={look} across={across} y={glass.y + glass.height - 6} top={glass.y + 2} answer={answer} path={path} />}
      <g data-part="signalTrace">
        {/* Another line is another path: it draws itself from its start. */}
        <path key={trace} pathLength={1} className={look.isStill === false ? 'screen-trace screen-trace-draws' : 'screen-trace'} d={trace} />
      </g>
    </g>
  );
}

function gridOf({ x, y, width, height }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }): string {
  const columns = Math.round(width / 10);
  const rows = Math.round(height / 10);
  const upright = Array.from({ length: columns - 1 }, (_, index) => `M${x + ((index + 1) * width) / columns} ${y}v${height}`);
  const level = Array.from({ length: rows - 1 }, (_, index) => `M${x} ${y + ((index + 1) * height) / rows}h${width}`);
  return [...upright, ...level].join('');
}

/** The time from pulse to answer as a bar, with a post where a usual answer comes; a late bar runs on past it. */
function AnswerTime({
  look,
  across,
  y,
  top,
  answer,
  path,
}: {
  readonly look: SceneLook;
  readonly across: (part: number) => number;
  readonly y: number;
  readonly top: number;
  readonly answer: ScreenAnswer;
  readonly path: (line: TraceLine) => string;
}): ReactNode {
  const { beginsAt, usualAt, usualLine } = answer;
  const start = across(0.03);
  const isLate = beginsAt > usualAt + 0.01;
  return (
    <g>
      {isLate && !look.reducedDetail && <path className="screen-usual-line line-inner" d={path(usualLine)} />}
      <path className="screen-usual-post line-inner" d={`M${across(usualAt)} ${top}V${y + 2}`} />
      <path className="screen-time" d={`M${start} ${y}H${across(Math.min(beginsAt, usualAt))}`} />
      {isLate && <path className="screen-time-over" d={`M${across(usualAt)} ${y}H${across(beginsAt)}`} />}
      <path className="screen-time-end line-outer" d={`M${start} ${y - 2.2}v4.4M${across(beginsAt)} ${y - 2.2}v4.4`} />
    </g>
  );
}
