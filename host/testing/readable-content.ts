import { requiredIdeas } from '#core/content/required-ideas.ts';
import { topicSchema, topicTextSchema } from '#core/content/topic-schema.ts';
import { createSampleContent, type SampleContent } from './sample-content.ts';

/** 33 short words in six sentences. */
const easyText =
  'A [[disk|disk]] is a soft pad in your back. It sits between two bones. It lets you bend and turn. It can push out. Then it may press on a nerve. Most people feel better soon.';

/** Sample content that the content checks find nothing in, for tests that plant one fault. */
export function createReadableContent(codes?: readonly string[]): SampleContent {
  const content = createSampleContent(codes);
  for (const path of content.files.keys()) {
    if (path.startsWith('resources/topics/')) edit(content, path, coverAll);
    else if (path.includes('/topics/')) edit(content, path, makeReadable);
  }
  return content;
}

/**
 * Puts `value` at a dotted place of a JSON file; undefined takes away what is there.
 * @param place such as `steps.one.text`; numbers count from 0
 */
export function plant(content: SampleContent, path: string, place: string, value: unknown): void {
  const keys = place.split('.');
  const last = keys.pop() ?? '';
  edit(content, path, (raw) => {
    let parent = raw as Record<string, unknown>;
    for (const key of keys) parent = parent[key] as Record<string, unknown>;
    if (value === undefined) delete parent[last];
    else parent[last] = value;
    return raw;
  });
}

function edit(content: SampleContent, path: string, change: (raw: unknown) => unknown): void {
  content.files.set(path, JSON.stringify(change(JSON.parse(content.files.get(path) ?? '{}'))));
}

function coverAll(raw: unknown): unknown {
  const topic = topicSchema.parse(raw);
  const ideas = requiredIdeas[topic.kind];
  return { ...topic, steps: topic.steps.map((step, index) => ({ ...step, covers: ideas.filter((_, place) => place % topic.steps.length === index) })) };
}

function makeReadable(raw: unknown): unknown {
  const text = topicTextSchema.parse(raw);
  const steps = Object.entries(text.steps).map(([id, step]) => [id, { ...step, text: easyText, figure: `A drawing of step ${id}.` }]);
  return { ...text, steps: Object.fromEntries(steps) };
}
