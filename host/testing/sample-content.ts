import { createHash } from 'node:crypto';
import type { ContentFolder } from '#core/content/content-store.ts';
import { dangerSignIds } from '#core/content/language-texts-schema.ts';
import { dangerListIds } from '#core/content/topic-schema.ts';
import { groupIds, momentIds, partIds, treatmentIds } from '#core/figures/figure-words.ts';

/** A small package of content that is whole, for tests that break one thing at a time. Paths as in the content folder. */
export type SampleContent = ContentFolder & { readonly files: Map<string, string> };

const languages = [
  { code: 'en', nativeName: 'English', englishName: 'English', direction: 'ltr', script: 'Latn' },
  { code: 'es', nativeName: 'Español', englishName: 'Spanish', direction: 'ltr', script: 'Latn' },
  { code: 'zh', nativeName: '简体中文', englishName: 'Chinese (Simplified)', direction: 'ltr', script: 'Hans' },
  { code: 'vi', nativeName: 'Tiếng Việt', englishName: 'Vietnamese', direction: 'ltr', script: 'Latn' },
  { code: 'ar', nativeName: 'العربية', englishName: 'Arabic', direction: 'rtl', script: 'Arab' },
].map((language) => ({
  ...language,
  font: 'Noto Sans',
  fontScale: 1,
  lineHeight: 1.5,
  numberingSystem: 'latn',
  speechTags: [language.code],
  readingMeasure: 'sentence-length',
}));
const topics = [
  { id: 'herniated-disk', kind: 'condition', scene: 'spine-side' },
  { id: 'mri', kind: 'test', scene: 'scanner' },
  { id: 'spinal-stenosis', kind: 'condition', scene: 'vertebra-top' },
] as const;
const stepIds = ['one', 'two', 'three', 'four', 'five'] as const;

/**
 * The five languages of a new kiosk; three topics in each.
 * @param codes fewer languages, where a test starts many kiosks
 */
export function createSampleContent(codes: readonly string[] = ['en', 'es', 'zh', 'vi', 'ar']): SampleContent {
  const files = new Map<string, string>();
  const put = (path: string, content: unknown) => files.set(path, JSON.stringify(content));
  const wanted = languages.filter(({ code }) => codes.includes(code));
  put('locales/languages.json', wanted);
  put('resources/paths.json', [{ id: 'before-scan', topics: ['mri', 'herniated-disk'] }]);
  for (const topic of topics) {
    put(`resources/topics/${topic.id}.json`, structure(topic));
    put(`docs/facts/${topic.id}.json`, facts(topic.id));
  }
  for (const { code } of wanted) {
    put(`locales/${code}/ui.json`, { calm: { starting: code === 'ar' ? 'لحظة من فضلك' : `One moment <${code}>` } });
    put(`locales/${code}/glossary.json`, { terms: { disk: { term: 'disk', definition: 'A cushion.' } } });
    put(`locales/${code}/shared.json`, shared());
    put(`locales/${code}/figures.json`, figures());
    put(`locales/${code}/paths.json`, { 'before-scan': `Before my scan in ${code}` });
    for (const topic of topics) put(`locales/${code}/topics/${topic.id}.json`, texts(`${topic.id} in ${code}`));
  }
  return {
    files,
    read: (path) => files.get(path),
    list: (path) =>
      [...files.keys()]
        .filter((file) => file.startsWith(`${path}/`))
        .map((file) => file.slice(path.length + 1))
        .filter((name) => !name.includes('/'))
        .sort(),
    hash: (text) => createHash('sha256').update(text).digest('hex').slice(0, 16),
  };
}

function structure({ id, kind, scene }: (typeof topics)[number]): object {
  return {
    id,
    kind,
    version: 1,
    steps: stepIds.map((step, index) => ({ id: step, figure: index === 0 ? { scene: 'spine-side' } : { scene } })),
    checks: [
      { id: 'first', answers: ['yes', 'no'], correct: 'yes' },
      { id: 'second', answers: ['yes', 'no'], correct: 'no' },
    ],
    questions: ['why', 'when', 'where'],
    related: [],
    dangerSigns: ['now'],
    sources: ['one', 'two'].map((source) => ({ id: source, title: 'A source', publisher: 'A publisher', url: 'https://example.org/', read: '2026-11' })),
  };
}

function texts(title: string): object {
  const step = { title: 'A step', text: 'A [[disk|disk]] is a cushion.', keyPoint: 'It is soft.', short: 'Soft.', figure: 'A drawing.' };
  const answer = { text: 'An answer', explanation: 'Because.' };
  const check = { question: 'Is it?', answers: { yes: answer, no: answer } };
  return {
    title,
    summary: 'In short.',
    mainMessage: 'Most people get better.',
    steps: Object.fromEntries(stepIds.map((id) => [id, step])),
    checks: { first: check, second: check },
    questions: { why: 'Why?', when: 'When?', where: 'Where?' },
  };
}

function facts(topic: string): object {
  const sources = ['one', 'two'].map((source) => ({ source, says: 'It is soft.', where: 'Overview', read: '2026-11' }));
  return { topic, facts: [{ id: 'fact', statement: 'A disk is soft.', steps: ['one'], sources }] };
}

function shared(): object {
  const list = { title: 'Get help now', opening: 'If it is new:', action: 'Tell someone.', signs: [{ id: dangerSignIds[0], text: 'Numb.' }] };
  return { dangerLists: Object.fromEntries(dangerListIds.map((id) => [id, list])), drawingNote: 'A drawing of a typical spine, not yours.' };
}

function figures(): object {
  return {
    parts: Object.fromEntries(partIds.map((id) => [id, { name: id, sentence: 'A part.' }])),
    moments: Object.fromEntries(momentIds.map((id) => [id, id])),
    treatments: Object.fromEntries(treatmentIds.map((id) => [id, id])),
    groups: Object.fromEntries(groupIds.map((id) => [id, id])),
    words: { yourLeft: 'Your left', yourRight: 'Your right', front: 'Front', back: 'Back', before: 'Before', after: 'After' },
  };
}
