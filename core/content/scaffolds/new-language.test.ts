import { describe, expect, it } from 'vitest';
import { loadContent } from '#core/content/content-store.ts';
import { plant } from '#host/testing/readable-content.ts';
import { createSampleContent, type SampleContent } from '#host/testing/sample-content.ts';
import { type LanguageChoice, newLanguage } from './new-language.ts';

const urdu: LanguageChoice = {
  code: 'ur',
  nativeName: 'اردو',
  englishName: 'Urdu',
  isRightToLeft: true,
  script: 'Arab',
  font: undefined,
  numberingSystem: 'arabext',
};

function scaffold(choice: LanguageChoice, content: SampleContent = createSampleContent(['en', 'es'])): SampleContent {
  const made = newLanguage(choice, content);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  for (const [path, text] of made.value) content.files.set(path, text);
  return content;
}

/** Fills every empty text of the language's files. */
function translate(content: SampleContent, code: string): void {
  for (const [path, text] of content.files) if (path.startsWith(`locales/${code}/`)) content.files.set(path, text.replaceAll('""', '"words"'));
}

describe('a new language', () => {
  it('is one more line in the registry, with what its script needs', () => {
    const content = scaffold(urdu);
    const registry: unknown[] = JSON.parse(content.files.get('locales/languages.json') ?? '');
    expect(registry).toHaveLength(3);
    expect(registry[2]).toMatchObject({ code: 'ur', direction: 'rtl', font: 'Noto Sans Arabic Variable', fontScale: 1.15, numberingSystem: 'arabext' });
  });

  it('is not offered before its texts are written, and each empty text is named', () => {
    const content = scaffold(urdu);
    const { languages, issues } = loadContent(content);
    expect([...languages.keys()]).toEqual(['en', 'es']);
    const places = issues.map(({ file, path }) => `${file} ${path}`);
    expect(places).toContain('locales/ur/ui.json calm.starting');
    expect(places).toContain('locales/ur/glossary.json terms.disk.term');
    expect(places).toContain('locales/ur/shared.json drawingNote');
    expect(places).toContain('locales/ur/figures.json parts.disk.name');
  });

  it('has every file and key: filled in, it is offered with all topics', () => {
    const content = scaffold(urdu);
    translate(content, 'ur');
    const { languages, topics, issues } = loadContent(content);
    expect(issues).toEqual([]);
    expect([...languages.keys()]).toEqual(['en', 'es', 'ur']);
    expect(topics.get('ur')?.size).toBe(topics.get('en')?.size);
  });

  it('is still not offered with one text left empty', () => {
    const content = scaffold(urdu);
    translate(content, 'ur');
    plant(content, 'locales/ur/ui.json', 'calm.starting', '');
    const { languages, issues } = loadContent(content);
    expect(languages.has('ur')).toBe(false);
    expect(issues).toContainEqual({ file: 'locales/ur/ui.json', path: 'calm.starting', message: 'is empty' });
  });

  it('has the plural forms of its own grammar', () => {
    const content = createSampleContent(['en']);
    plant(content, 'locales/en/ui.json', 'topics', { minutes_one: '{{count}} minute', minutes_other: '{{count}} minutes' });
    const keys = (code: string) => Object.keys(JSON.parse(scaffold({ ...urdu, code }, content).files.get(`locales/${code}/ui.json`) ?? '').topics);
    expect(keys('ar')).toEqual(['minutes_zero', 'minutes_one', 'minutes_two', 'minutes_few', 'minutes_many', 'minutes_other']);
    expect(keys('vi')).toEqual(['minutes_other']);
    expect(keys('ht')).toEqual(['minutes_one', 'minutes_other']);
  });

  it('that is there already, or whose code, font or digits are none, is refused with the place', () => {
    const refusal = (changes: Partial<LanguageChoice>) => {
      const made = newLanguage({ ...urdu, ...changes }, createSampleContent(['en', 'es']));
      return made.ok ? [] : made.error.map(({ path }) => path);
    };
    expect(refusal({ code: 'es' })).toEqual(['es']);
    expect(refusal({ code: 'Urdu' })).toEqual(['code']);
    expect(refusal({ script: 'Ethi' })).toEqual(['font']);
    expect(refusal({ numberingSystem: 'roman' })).toEqual(['numberingSystem']);
  });
});
