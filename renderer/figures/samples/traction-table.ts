import { samplesOf } from './samples-of.ts';

export const tractionTableSamples = samplesOf('traction-table', {
  slack: {},
  'beginning-to-pull': { view: { pull: 0.3 } },
  pulling: { view: { pull: 0.65 } },
  'full-pull-labelled': { view: { pull: 1 }, labels: ['tractionBelt', 'tractionWeight', 'lowerBack'] },
  'full-pull-small-woman': { view: { person: 'mei', pull: 1 } },
  'full-pull-large-man': { view: { person: 'carlos', pull: 1 } },
  'full-pull-scarf': { view: { person: 'amina', pull: 1 } },
});
