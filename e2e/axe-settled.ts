/** What axe can't decide by itself, decided by people. */
export type SettledFinding = {
  readonly rule: string;
  /** The element's own markup, as axe reports it. */
  readonly element: RegExp;
  readonly reason: string;
};

export const settledFindings: readonly SettledFinding[] = [
  {
    rule: 'color-contrast',
    element: /class="figure-label/,
    reason:
      'Labels stand beside the drawing on the bare ground, ink on ground, 15:1 (look.md, Colour); core/figures/label-layout.ts keeps them off the drawing, and axe sees only that an image lies within the same box.',
  },
  {
    rule: 'color-contrast',
    element:
      /class="(trial-mark|figure-stage-note[^"]*|draft-mark|title|tile-label|step-place|verdict|running-text|key-point|topic-title|topic-summary|topic-detail)"/,
    reason:
      'A drawing fades out at the edges of its stage: parts of its shapes are masked and lie, unpainted, under the words around it. The words are notice on tint 11:1, quiet on ground 11:1, ink on ground 15:1.',
  },
  {
    rule: 'color-contrast',
    element: /class="ring-number"/,
    reason: 'The seconds stand in the empty middle of the ring, ink on ground, 15:1.',
  },
  {
    rule: 'color-contrast',
    element: /class="pad-key"/,
    reason: 'A digit is one letter, which axe takes for an ornament: ink on surface, 16:1.',
  },
  {
    rule: 'color-contrast',
    element: /class="(staff-close|staff-row-label|choice-detail)"/,
    reason:
      'The box of the Arabic font is taller than its line and reaches over a neighbour; the letters do not. Light on the dark band 15:1, quiet on surface 13:1.',
  },
  {
    rule: 'color-contrast',
    element: /^<(span dir="ltr"|bdi lang="\w+")>/,
    reason:
      'A language’s own name stands on its tile or row, under a letter box taller than the line where the sheet is in another script: ink on surface, 16:1.',
  },
  {
    rule: 'heading-order',
    element: /class="greeting-heading"/,
    reason: 'It is the first heading of the waiting screen: there is none before it.',
  },
];
