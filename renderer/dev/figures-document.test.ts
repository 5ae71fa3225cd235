import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Control, fieldsOf, sceneNames } from './figure-controls.ts';

/** docs/figures.md is what an author looks a number up in: it must say what the schemas say. */
const lines = readFileSync(join(import.meta.dirname, '../../docs/figures.md'), 'utf8').split('\n');
const rowOf = (name: string): string => lines.find((line) => line.startsWith('|') && line.split('|')[1]?.includes(`\`${name}\``)) ?? `no row for ${name}`;
const inside = (control: Control | undefined, name: string): Control | undefined =>
  control?.kind === 'group' ? control.fields.find((field) => field.name === name)?.control : undefined;
const spine = fieldsOf('spine-side').find(({ name }) => name === 'spine')?.control;

describe('docs/figures.md', () => {
  it.each(['L4-L5', 'L4'])('has every value of %s, with its range', (name) => {
    const part = inside(spine, name);
    const fields = part?.kind === 'group' ? part.fields : [];
    expect(fields.length).toBeGreaterThan(0);
    for (const field of fields) {
      const { control } = field;
      if (control.kind === 'number') expect(rowOf(field.name), field.name).toContain(`| ${control.minimum} to ${control.maximum} |`);
      if (control.kind === 'choice') for (const option of control.options) expect(rowOf(field.name), field.name).toContain(`\`${option}\``);
      if (control.kind === 'group') for (const { name: inner } of control.fields) expect(rowOf(field.name)).toContain(`\`${inner}\``);
    }
  });

  it('has every bone and segment that can change', () => {
    const names = spine?.kind === 'group' ? spine.fields.map(({ name }) => name) : [];
    const text = lines.join(' ');
    for (const name of names) expect(text).toContain(`\`${name}\``);
  });

  it('has every scene, with every value of its view', () => {
    for (const scene of sceneNames) {
      const view = fieldsOf(scene).find(({ name }) => name === 'view')?.control;
      const row = rowOf(scene);
      for (const { name } of view?.kind === 'group' ? view.fields : []) expect(row, scene).toContain(`\`${name}\``);
    }
  });
});
