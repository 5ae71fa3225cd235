import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type FigureOf, figureSchema } from '#core/figures/figure-schema.ts';
import { personSchema } from '#core/figures/scenes/common.ts';
import { staffFor } from './exam-room.tsx';
import { drawScanner } from './Scanner.tsx';

type View = Partial<FigureOf<'scanner'>['view']>;
const draw = (view: View) => drawScanner(figureSchema.parse({ scene: 'scanner', view }) as FigureOf<'scanner'>, { instance: 'one', reducedDetail: false });
const markupOf = (view: View) => renderToStaticMarkup(<svg>{draw(view).picture}</svg>);
const partsOf = (view: View) => new Set([...markupOf(view).matchAll(/data-part="(\w+)"/g)].map(([, part]) => part));

describe('the scanner', () => {
  it.each([
    ['x-ray', 'inside'],
    ['x-ray', 'dye'],
    ['mri', 'standing'],
    ['ct', 'standing'],
  ])('refuses a stage that the machine does not have: %s, %s', (kind, stage) => {
    expect(figureSchema.safeParse({ scene: 'scanner', view: { kind, stage } }).success).toBe(false);
  });

  it('names each machine and each picture by its own word', () => {
    expect(Object.keys(draw({ kind: 'mri', stage: 'inside' }).anchors)).toContain('scanner');
    expect(Object.keys(draw({ kind: 'ct', stage: 'inside' }).anchors)).toContain('ctScanner');
    expect(Object.keys(draw({ kind: 'ct', stage: 'inside' }).anchors)).not.toContain('scanner');
    expect(Object.keys(draw({ kind: 'x-ray', stage: 'standing' }).anchors)).toEqual(['xrayTube', 'xrayPlate']);
    expect(Object.keys(draw({ kind: 'ct', stage: 'picture' }).anchors)).toEqual(['slicePicture']);
    expect(Object.keys(draw({ kind: 'x-ray', stage: 'picture' }).anchors)).toEqual(['xrayPicture']);
  });

  it('shows a ring for MRI and CT, and none for X-ray', () => {
    expect(partsOf({ kind: 'mri' })).toContain('scanner');
    expect(partsOf({ kind: 'ct' })).toContain('ctScanner');
    const xray = partsOf({ kind: 'x-ray' });
    expect(xray).not.toContain('scanner');
    expect(xray).not.toContain('ctScanner');
  });

  it.each(['mri', 'ct'] as const)('runs dye into the arm at that stage alone: %s', (kind) => {
    expect(partsOf({ kind, stage: 'dye' })).toContain('armLine');
    expect(partsOf({ kind, stage: 'dye' })).toContain('dye');
    expect(partsOf({ kind, stage: 'lying-down' })).not.toContain('armLine');
  });

  it('shows nerves on the MRI picture and none on the X-ray picture', () => {
    expect(markupOf({ kind: 'mri', stage: 'picture' })).toContain('scan-cord');
    expect(markupOf({ kind: 'x-ray', stage: 'picture' })).not.toMatch(/scan-(cord|fluid|strand|disk)/);
  });

  it('hides less of the body in the short CT ring than in the long MRI tunnel', () => {
    const widthHidden = (view: View) => {
      const [, path = ''] = /-within"><path d="([^"]+)"/.exec(markupOf(view)) ?? [];
      const numbers = [...path.matchAll(/[MH](-?[\d.]+)/g)].map(([, x]) => Number(x));
      return Math.max(...numbers) - Math.min(...numbers);
    };
    expect(widthHidden({ kind: 'ct', stage: 'inside' })).toBeLessThan(widthHidden({ kind: 'mri', stage: 'inside' }));
  });

  it.each(personSchema.options)('never has the patient behind the staff window as well: %s', (person) => {
    expect(staffFor(person).id).not.toBe(person);
  });
});
