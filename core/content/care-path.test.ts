import { describe, expect, it } from 'vitest';
import { loadContent } from '#core/content/content-store.ts';
import { plant } from '#host/testing/readable-content.ts';
import { createSampleContent, type SampleContent } from '#host/testing/sample-content.ts';

const pathsOf = (content: SampleContent, code: string) => loadContent(content).languages.get(code)?.paths;
const issuesOf = (content: SampleContent) => loadContent(content).issues.map(({ file, path, message }) => `${file} ${path} ${message}`);

describe('a path of topics', () => {
  it('has its title in each language and its topics in their order', () => {
    const content = createSampleContent();
    expect(issuesOf(content)).toEqual([]);
    expect(pathsOf(content, 'es')).toEqual([{ id: 'before-scan', title: 'Before my scan in es', topics: ['mri', 'herniated-disk'] }]);
  });

  it('without a title is named and left out of that language, which is offered all the same', () => {
    const content = createSampleContent();
    plant(content, 'locales/es/paths.json', 'before-scan', undefined);
    expect(issuesOf(content)).toEqual(['locales/es/paths.json before-scan has no text']);
    expect(pathsOf(content, 'es')).toEqual([]);
    expect(pathsOf(content, 'ar')).toHaveLength(1);
  });

  it('with a topic that does not exist, or a title without a path, is named', () => {
    const content = createSampleContent();
    plant(content, 'resources/paths.json', '0.topics', ['mri', 'magic']);
    plant(content, 'locales/ar/paths.json', 'elsewhere', 'Elsewhere');
    expect(issuesOf(content)).toEqual([
      'resources/paths.json before-scan there is no topic "magic"',
      'locales/ar/paths.json elsewhere is not in resources/paths.json',
    ]);
  });

  it('file that is missing takes nothing else away', () => {
    const content = createSampleContent();
    content.files.delete('resources/paths.json');
    const { languages, topics } = loadContent(content);
    expect([...languages.keys()]).toEqual(['en', 'es', 'zh', 'vi', 'ar']);
    expect(topics.get('en')?.size).toBe(3);
  });
});
