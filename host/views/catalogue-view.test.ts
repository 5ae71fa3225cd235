import { expect, it } from 'vitest';
import { loadContent } from '#core/content/content-store.ts';
import { defaultSettings } from '#core/settings/settings-schema.ts';
import { createSampleContent } from '#host/testing/sample-content.ts';
import { catalogueView } from './catalogue-view.ts';

/** The sample with other figures: a topic's steps show the ones given, the last of them again and again. */
function pictures(figures: Readonly<Record<string, readonly object[]>>): readonly (readonly [string, object])[] {
  const content = createSampleContent();
  for (const [id, shown] of Object.entries(figures)) {
    const path = `resources/topics/${id}.json`;
    const topic = JSON.parse(content.files.get(path) ?? '') as { steps: { figure: object }[] };
    topic.steps = topic.steps.map((step, index) => ({ ...step, figure: shown[Math.min(index, shown.length - 1)] ?? step.figure }));
    content.files.set(path, JSON.stringify(topic));
  }
  return catalogueView('en', defaultSettings, loadContent(content)).map(({ id, picture }) => [id, picture] as const);
}
const narrow = { 'L4-L5': { canalDepthMm: 10 } };
const side = { scene: 'spine-side', spine: narrow, labels: ['disk'], explore: { path: 'L4-L5.canalDepthMm', from: 8, to: 15 } };
const top = { scene: 'vertebra-top', spine: narrow };
const scenes = (of: readonly (readonly [string, object])[]) => of.map(([id, picture]) => [id, (picture as { scene: string }).scene]);

it('a condition is known by what is different in the spine, a test by what is done', () => {
  const walking = { scene: 'stretch', view: { exercise: 'walking' } };
  expect(scenes(pictures({ 'herniated-disk': [{ scene: 'spine-side' }, walking, side], mri: [side, top, { scene: 'scanner' }] }))).toEqual([
    ['herniated-disk', 'spine-side'],
    ['spinal-stenosis', 'vertebra-top'],
    ['mri', 'scanner'],
  ]);
});

it('two conditions side by side show different scenes if they can, and never the same picture', () => {
  expect(scenes(pictures({ 'herniated-disk': [side, top], 'spinal-stenosis': [side, top] }))).toEqual([
    ['herniated-disk', 'vertebra-top'],
    ['spinal-stenosis', 'spine-side'],
    ['mri', 'scanner'],
  ]);
  const onlyTop = pictures({ 'herniated-disk': [top], 'spinal-stenosis': [top, top, { ...top, spine: { 'L4-L5': { canalDepthMm: 9 } } }] }).map(([, picture]) =>
    JSON.stringify(picture),
  );
  expect(new Set(onlyTop).size).toBe(3);
});

it('a small picture has neither labels nor a slider', () => {
  for (const [, picture] of pictures({ 'herniated-disk': [side] })) {
    expect(picture).toMatchObject({ labels: [] });
    expect(picture).not.toHaveProperty('explore');
  }
});
