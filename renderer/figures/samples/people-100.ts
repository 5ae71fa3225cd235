import { samplesOf } from './samples-of.ts';

export const people100Samples = samplesOf('people-100', {
  '30-in-100': { view: { groups: [{ count: 30 }] } },
  '30-and-84-in-100': {
    view: {
      groups: [
        { count: 30, group: 'age-20' },
        { count: 84, group: 'age-80' },
      ],
    },
  },
  'with-and-without-surgery': {
    view: {
      groups: [
        { count: 96, group: 'with-surgery' },
        { count: 95, group: 'without-surgery' },
      ],
    },
  },
  'one-in-100': { view: { groups: [{ count: 1, group: 'with-surgery' }] } },
  'about-3-and-8-in-10': {
    view: {
      of: 10,
      groups: [
        { count: 3, group: 'age-20' },
        { count: 8, group: 'age-80' },
      ],
    },
  },
  '9-in-10': { view: { of: 10, groups: [{ count: 9, group: 'age-50' }] } },
  none: { view: { of: 10, groups: [{ count: 0 }] } },
  'on-the-way-from-3-to-8': { view: { of: 10, groups: [{ count: 5.6, group: 'age-50' }] } },
});
