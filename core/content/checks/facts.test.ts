import { describe, expect, it } from 'vitest';
import { loadContent } from '#core/content/content-store.ts';
import { sourcesRead } from '#core/content/facts.ts';
import { createReadableContent, plant } from '#host/testing/readable-content.ts';
import { checkFacts } from './facts.ts';

const found = (content: ReturnType<typeof createReadableContent>) => checkFacts(content)(loadContent(content));
const mriFacts = 'docs/facts/mri.json';

describe('where a topic has its facts from', () => {
  it('is said by every topic', () => {
    const content = createReadableContent();
    expect(found(content)).toEqual([]);
    content.files.delete(mriFacts);
    expect(found(content)).toEqual([{ file: mriFacts, path: '', message: 'is missing: which facts does this topic stand on?' }]);
  });

  it('names steps and sources that there are', () => {
    const content = createReadableContent();
    plant(content, mriFacts, 'facts.0.steps', ['none']);
    plant(content, mriFacts, 'facts.0.sources.0.source', 'elsewhere');
    expect(found(content).map(({ message }) => message)).toEqual(['the topic has no step "none"', "is none of the topic's sources"]);
  });

  it('does not call a source read that nobody has read', () => {
    const content = createReadableContent();
    plant(content, 'resources/topics/mri.json', 'sources.0.read', undefined);
    expect(found(content).map(({ path }) => path)).toEqual(['facts.fact.sources.one']);
  });

  it('is named when it cannot be read at all', () => {
    const content = createReadableContent();
    content.files.set(mriFacts, '{');
    expect(found(content)).toEqual([{ file: mriFacts, path: '', message: 'is not valid JSON' }]);
  });
});

it('a source that is unread, or the same source twice, does not make two', () => {
  const source = (id: string, read: string) => ({ source: id, says: 'So.', where: 'There', read });
  const fact = { id: 'fact', statement: 'So.', steps: ['one'] };
  expect(sourcesRead({ ...fact, sources: [source('one', '2026-11'), source('two', 'unread')] })).toBe(1);
  expect(sourcesRead({ ...fact, sources: [source('one', '2026-11'), source('one', '2026-11')] })).toBe(1);
  expect(sourcesRead({ ...fact, sources: [source('one', '2026-11'), source('two', '2026-11')] })).toBe(2);
});
