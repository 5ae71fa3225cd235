import type { ReactNode } from 'react';
import { rounded } from '#core/figures/path.ts';
import type { Point } from '#core/figures/person.ts';
import './speech-bubble.css';

type SpeechBubbleProps = {
  /** The middle of the bubble, and how far it reaches to every side. */
  readonly middle: Point;
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** Whose mouth it comes from. */
  readonly mouth: Point;
  /** What is spoken of, drawn about the bubble's middle. */
  readonly children: ReactNode;
};

/** What somebody speaks of, as a picture in a bubble. */
export function SpeechBubble({ middle, halfWidth: w, halfHeight: h, mouth, children }: SpeechBubbleProps): ReactNode {
  const { x, y } = middle;
  const at = (...parts: readonly number[]) => parts.map(rounded).join(' ');
  // The tail leaves the lower edge on the speaker's side.
  const foot = x + Math.sign(mouth.x - x) * w * 0.45;
  const outline =
    `M${at(foot + 4, y + h)}H${rounded(x + w - 7)}Q${at(x + w, y + h, x + w, y + h - 7)}V${rounded(y - h + 7)}Q${at(x + w, y - h, x + w - 7, y - h)}H${rounded(x - w + 7)}` +
    `Q${at(x - w, y - h, x - w, y - h + 7)}V${rounded(y + h - 7)}Q${at(x - w, y + h, x - w + 7, y + h)}H${rounded(foot - 4)}` +
    `Q${at(foot - 2, (y + h + mouth.y) / 2, mouth.x, mouth.y)}Q${at(foot + 3, (y + h + mouth.y) / 2, foot + 4, y + h)}Z`;
  return (
    <g>
      <path className="speech-bubble" d={outline} />
      {children}
    </g>
  );
}
