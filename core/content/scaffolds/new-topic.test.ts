import { describe, expect, it } from 'vitest';
import { checkCoveredIdeas } from '#core/content/checks/covered-ideas.ts';
import { loadContent } from '#core/content/content-store.ts';
import { topicKinds } from '#core/content/topic-schema.ts';
import { createSampleContent } from '#host/testing/sample-content.ts';
import { newTopic } from './new-topic.ts';

function scaffold(kind: string) {
  const content = createSampleContent(['en']);
  const made = newTopic('bone-spurs', kind, content);
  if (!made.ok) throw new Error(made.error);
  for (const [path, text] of made.value) content.files.set(path, text);
  return content;
}

describe.each(topicKinds)('a new topic of the kind %s', (kind) => {
  it('is refused while its texts and sources are empty, and each is named', () => {
    const { topics, issues } = loadContent(scaffold(kind));
    expect(topics.get('en')?.has('bone-spurs')).toBe(false);
    expect(issues).toContainEqual({ file: 'resources/topics/bone-spurs.json', path: 'sources.0.title', message: 'is empty' });
  });

  it('is whole once they are written, and covers what its kind must', () => {
    const content = scaffold(kind);
    for (const [path, text] of content.files)
      if (path.includes('bone-spurs')) content.files.set(path, text.replaceAll('"url": ""', '"url": "https://example.org/"').replaceAll('""', '"Words"'));
    const store = loadContent(content);
    expect(store.issues).toEqual([]);
    expect(store.topics.get('en')?.get('bone-spurs')?.topic.kind).toBe(kind);
    expect(checkCoveredIdeas(store).filter(({ file }) => file.includes('bone-spurs'))).toEqual([]);
  });
});

describe('a topic', () => {
  it('with its sources written and its texts still empty is refused too, text by text', () => {
    const content = scaffold('condition');
    const path = 'resources/topics/bone-spurs.json';
    content.files.set(path, (content.files.get(path) ?? '').replaceAll('"url": ""', '"url": "https://example.org/"').replaceAll('""', '"Words"'));
    const { topics, issues } = loadContent(content);
    expect(topics.get('en')?.has('bone-spurs')).toBe(false);
    expect(issues).toContainEqual({ file: 'locales/en/topics/bone-spurs.json', path: 'steps.what-it-is.text', message: 'is empty' });
  });

  it('that is there already, or of no kind, or with no id, is refused', () => {
    const content = createSampleContent(['en']);
    expect(newTopic('mri', 'test', content)).toEqual({ ok: false, error: 'resources/topics/mri.json is there already' });
    expect(newTopic('bone-spurs', 'illness', content).ok).toBe(false);
    expect(newTopic('../mri', 'test', content).ok).toBe(false);
  });
});
