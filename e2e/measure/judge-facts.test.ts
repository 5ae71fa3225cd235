import { describe, expect, it } from 'vitest';
import { judgeFacts } from './judge-facts.ts';
import type { Box, PageFacts, TargetFact } from './page-facts.ts';

const perMillimetre = 4;
const mm = (x: number, y: number, width: number, height: number): Box => ({
  x: x * perMillimetre,
  y: y * perMillimetre,
  width: width * perMillimetre,
  height: height * perMillimetre,
});
const empty: PageFacts = {
  viewport: { width: 1080, height: 1920 },
  pageWidth: 1080,
  glass: 'desk',
  textSize: 'm',
  fontScale: 1,
  isRightToLeft: false,
  cuts: [],
  titles: [],
  labels: [],
  targets: [],
  blocks: [],
  texts: [],
};
const judged = (facts: Partial<PageFacts>): readonly string[] => judgeFacts({ ...empty, ...facts }, perMillimetre).map(({ kind }) => kind);
const target = (box: Box, isInline = false): TargetFact => ({ name: 'button', box, isInline, coveredBy: undefined });
const text = (capMillimetres: number, classes: readonly string[], fontScale = 1) => ({
  texts: [{ name: 'words', classes, isDrawn: false, isInFullBand: false, fontSizePx: (capMillimetres / 0.714) * perMillimetre * fontScale }],
  fontScale,
});

describe('what a screen is measured by', () => {
  it('finds nothing on an empty sheet', () => {
    expect(judged({})).toEqual([]);
  });

  it('names the worst cut of an element once', () => {
    const cuts = [3, 9, 5].map((pixels) => ({ name: 'p', by: `box ${pixels}`, pixels }));
    expect(judgeFacts({ ...empty, cuts }, perMillimetre)).toEqual([{ kind: 'cut', what: 'p', detail: 'reaches 9 px out of box 9' }]);
  });

  it('wants no page wider than its glass', () => {
    expect(judged({ pageWidth: 1100 })).toEqual(['sideways']);
  });

  it('wants labels 2 mm apart, whichever way', () => {
    const beside = (distance: number) => [mm(0, 0, 20, 5), mm(20 + distance, 0, 20, 5)].map((box) => ({ name: 'label', box }));
    expect(judged({ labels: beside(1.5) })).toEqual(['labelsClose']);
    expect(judged({ labels: beside(2) })).toEqual([]);
  });

  it('wants company for the last word of a title of several lines', () => {
    expect(judged({ titles: [{ name: 'h1', lines: [['Make', 'an'], ['appointment']] }] })).toEqual(['loneWord']);
    expect(judged({ titles: [{ name: 'h1', lines: [['Appointment']] }] })).toEqual([]);
    expect(judged({ titles: [{ name: 'h1', lines: [['Make'], ['an', 'appointment']] }] })).toEqual([]);
  });

  it('finds starts that were meant to be one edge, from the end side where the sheet is read that way', () => {
    const blocks = [mm(12, 0, 50, 10), mm(13.5, 20, 48.5, 10), mm(40, 40, 22, 10)].map((box) => ({ name: 'block', box }));
    expect(judged({ blocks })).toEqual(['edge']);
    expect(judged({ blocks, isRightToLeft: true })).toEqual([]);
  });

  it('wants targets of 12.7 mm, 2.54 mm apart; words in running text are told apart', () => {
    expect(judged({ targets: [target(mm(0, 0, 12, 20))] })).toEqual(['target']);
    expect(judged({ targets: [target(mm(0, 0, 12, 10), true)] })).toEqual(['inlineTarget']);
    expect(judged({ targets: [target(mm(0, 0, 20, 20)), target(mm(0, 22, 20, 20))] })).toEqual(['gap']);
    expect(judged({ targets: [target(mm(0, 0, 20, 20)), target(mm(0, 23, 20, 20))] })).toEqual([]);
  });

  it('wants cap heights of its table, by role and text size, before the language makes its type larger', () => {
    expect(judged(text(5, ['running-text']))).toEqual([]);
    expect(judged(text(4.5, ['running-text']))).toEqual(['capHeight']);
    expect(judged(text(4.5, ['some-detail']))).toEqual([]);
    expect(judged(text(4, ['some-detail']))).toEqual(['capHeight']);
    expect(judged(text(5, ['running-text'], 1.15))).toEqual([]);
  });

  it('finds a target that something else lies over', () => {
    expect(judged({ targets: [{ ...target(mm(0, 0, 20, 20)), coveredBy: '.sign' }] })).toEqual(['covered']);
  });

  it('asks only for wholeness on a window narrower than any kiosk', () => {
    const facts = { glass: 'tiny', targets: [target(mm(0, 0, 5, 5))], ...text(1, ['title']) };
    expect(judged(facts)).toEqual([]);
    expect(judged({ ...facts, pageWidth: 1200 })).toEqual(['sideways']);
  });
});
