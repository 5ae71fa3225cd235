import { describe, expect, it } from 'vitest';
import { figureSchema } from '#core/figures/figure-schema.ts';
import { allSamples } from '../figures/samples/all-samples.ts';
import { type Control, fieldsOf, firstValue, numberPaths, sceneNames, withoutUsual } from './figure-controls.ts';

const samples = Object.values(allSamples).flatMap((states) => Object.values(states));

describe('controls of the figure bench', () => {
  it('there is one for every value of every scene, and every number has both its ends', () => {
    const unbounded: string[] = [];
    const look = (control: Control, path: string): void => {
      if (control.kind === 'number' && !Number.isFinite(control.maximum - control.minimum)) unbounded.push(path);
      if (control.kind === 'list') look(control.item, `${path}[]`);
      if (control.kind === 'group') for (const field of control.fields) look(field.control, `${path}.${field.name}`);
    };
    expect(new Set(sceneNames)).toEqual(new Set(Object.keys(allSamples)));
    for (const scene of sceneNames) for (const { name, control } of fieldsOf(scene)) if (name !== 'explore') look(control, `${scene} ${name}`);
    expect(unbounded).toEqual([]);
  });

  it('reads ranges, choices, ticks and lists from the schema', () => {
    const view = fieldsOf('people-100').find(({ name }) => name === 'view')?.control;
    const [of, groups] = view?.kind === 'group' ? view.fields : [];
    expect(of).toMatchObject({ name: 'of', control: { kind: 'choice', options: [10, 100] }, isRequired: false, usual: 100 });
    expect(groups?.control).toMatchObject({
      kind: 'list',
      fewest: 1,
      most: 2,
      item: { fields: [{ control: { kind: 'number', minimum: 0, maximum: 100 } }, {}] },
    });
    expect(fieldsOf('timeline').find(({ name }) => name === 'labels')?.control).toMatchObject({ kind: 'ticks', most: 5 });
  });

  it('a herniation is put in whole, at a depth that can be seen', () => {
    const spine = fieldsOf('vertebra-top').find(({ name }) => name === 'spine')?.control;
    const segment = spine?.kind === 'group' ? spine.fields.find(({ name }) => name === 'L4-L5')?.control : undefined;
    const herniation = segment?.kind === 'group' ? segment.fields.find(({ name }) => name === 'herniation')?.control : undefined;
    expect(herniation && firstValue(herniation, undefined)).toEqual({ depthMm: 6, direction: 'central', type: 'protrusion' });
  });

  it('names the numbers a slider can move as `explore` does', () => {
    const paths = numberPaths('spine-side').map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['L4-L5.herniation.depthMm', 'view.bendDegrees']));
  });

  it('a figure without what is as usual is the same figure', () => {
    for (const sample of samples) expect(figureSchema.parse(withoutUsual(sample, sample.scene))).toEqual(sample);
    expect(withoutUsual({ scene: 'spine-side', spine: {}, view: { zoom: 'lumbar', bendDegrees: 30 }, labels: [] }, 'spine-side')).toEqual({
      scene: 'spine-side',
      view: { bendDegrees: 30 },
    });
  });
});
