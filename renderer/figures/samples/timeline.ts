import { samplesOf } from './samples-of.ts';

const recovery = ['day-0', 'day-1', 'week-2', 'week-6', 'month-3'];

export const timelineSamples = samplesOf('timeline', {
  bed: { view: { moments: recovery, current: 'day-0', activity: 'bed' } },
  standing: { view: { moments: recovery, current: 'day-1', activity: 'standing' } },
  walking: { view: { moments: ['day-0', 'week-2', 'month-3'], current: 'week-2', activity: 'walking' } },
  stairs: { view: { person: 'dorothy', moments: recovery, current: 'week-2', activity: 'stairs' } },
  desk: { view: { person: 'mei', moments: ['week-1', 'week-4', 'week-12'], current: 'week-4', activity: 'desk' } },
  driving: { view: { person: 'ravi', moments: recovery, current: 'week-6', activity: 'driving' } },
  lifting: { view: { person: 'carlos', moments: ['start', 'week-6', 'month-6', 'month-12'], current: 'month-6', activity: 'lifting' } },
  sport: { view: { person: 'amina', moments: recovery, current: 'month-3', activity: 'sport' } },
  years: { view: { moments: ['start', 'month-3', 'year-2', 'year-4', 'year-8'], current: 'year-4', activity: 'walking' } },
  'two-moments': { view: { person: 'mei', moments: ['day-0', 'year-2'], current: 'day-0', activity: 'standing' } },
});
