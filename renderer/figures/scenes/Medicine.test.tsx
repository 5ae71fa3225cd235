import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { type FigureOf, figureSchema } from '#core/figures/figure-schema.ts';
import { personSchema } from '#core/figures/scenes/common.ts';
import { drawMedicine } from './Medicine.tsx';
import { drawPhone } from './Phone.tsx';

const look = { instance: 'one', reducedDetail: false };
const medicine = (view: object) =>
  renderToStaticMarkup(<svg>{drawMedicine(figureSchema.parse({ scene: 'medicine', view }) as FigureOf<'medicine'>, look).picture}</svg>);
const phone = (view: object) => renderToStaticMarkup(<svg>{drawPhone(figureSchema.parse({ scene: 'phone', view }) as FigureOf<'phone'>, look).picture}</svg>);
const peopleIn = (markup: string) => [...new Set([...markup.matchAll(/class="person person-(\w+)"/g)].map(([, id]) => id))];

test.each(personSchema.options)('%s is never served by themselves: staff is somebody else', (person) => {
  for (const markup of [medicine({ person, show: 'ask-pharmacist' }), phone({ person, call: 'care-team' }), phone({ person, call: 'front-desk' })]) {
    expect(peopleIn(markup)).toHaveLength(2);
    expect(peopleIn(markup)).toContain(person);
  }
});

test('a list is written by the hands of its person', () => {
  expect(peopleIn(medicine({ person: 'joseph', show: 'list' }))).toEqual(['joseph']);
});

test('a car stands behind the bar, and no telephone rings an alarm', () => {
  expect(medicine({ show: 'drowsy' })).toMatch(/car-body.*plate-bar/s);
  expect(phone({ call: 'emergency' })).not.toMatch(/danger|animate/);
});
