import type { z } from 'zod';
import type { Issue } from '#core/issue.ts';
import { issuesOf } from '#core/issue.ts';
import type { Language, LanguageCode } from '#core/languages/language-schema.ts';
import { languagesFileSchema } from '#core/languages/language-schema.ts';
import { type CarePath, carePathsFileSchema, carePathTitlesSchema } from './care-path-schema.ts';
import { type FigureTexts, figureTextsSchema, type Glossary, glossarySchema, type SharedTexts, sharedTextsSchema } from './language-texts-schema.ts';
import { readingMinutes } from './reading-time.ts';
import { type Checked, currentCheck, type ReviewFile, type ReviewState, reviewFileSchema, reviewStateOf } from './review.ts';
import { missingFromTopicText, structureIssues } from './topic-completeness.ts';
import { type Topic, type TopicText, topicSchema, topicTextSchema } from './topic-schema.ts';

/** Where content comes from: paths such as `locales/es/glossary.json`, relative to the content folder. */
export type ContentFolder = {
  /** The file's text, or undefined when it is missing or can't be read. */
  readonly read: (path: string) => string | undefined;
  /** File names (without folders) in `path`, sorted. */
  readonly list: (path: string) => readonly string[];
  /** First 16 hex digits of SHA-256, for reviews. */
  readonly hash: (text: string) => string;
};

export type UiTexts = { readonly [key: string]: string | UiTexts };

export type LanguageContent = {
  readonly language: Language;
  readonly ui: UiTexts;
  readonly glossary: Glossary;
  readonly shared: SharedTexts;
  readonly figures: FigureTexts;
  readonly sharedReview: ReviewState;
  /** In their order; those that this language has a title for. */
  readonly paths: CarePath[];
};

export type OfferedTopic = {
  readonly topic: Topic;
  readonly text: TopicText;
  /** Null for a draft. */
  readonly checked: Checked | null;
  readonly minutes: number;
};

export type ContentStore = {
  /** Every language that is complete enough to run the kiosk in, in the registry's order. */
  readonly languages: ReadonlyMap<LanguageCode, LanguageContent>;
  /** By language, then topic id: whole topics only. */
  readonly topics: ReadonlyMap<LanguageCode, ReadonlyMap<string, OfferedTopic>>;
  readonly issues: readonly Issue[];
};

export const sourceLanguage: LanguageCode = 'en';

/** Reads everything there is to teach. Always returns: what is broken is named and left out, the rest goes on. */
export function loadContent(folder: ContentFolder): ContentStore {
  const issues: Issue[] = [];
  const read = reader(folder, issues);
  const registry = read('locales/languages.json', languagesFileSchema) ?? [];
  const languages = new Map<LanguageCode, LanguageContent>();
  const structures = loadStructures(folder, read, issues);
  const paths = loadPaths(folder, read, issues);
  for (const language of registry) {
    const content = loadLanguage(language, paths, read, folder, issues);
    if (content !== undefined) languages.set(language.code, content);
  }
  const topics = new Map<LanguageCode, ReadonlyMap<string, OfferedTopic>>();
  for (const content of languages.values()) topics.set(content.language.code, loadTopics(content, structures, folder, read, issues));
  return { languages, topics, issues };
}

type Read = <S extends z.ZodType>(path: string, schema: S) => z.infer<S> | undefined;

function reader(folder: ContentFolder, issues: Issue[]): Read {
  return (path, schema) => {
    const text = folder.read(path);
    if (text === undefined) {
      issues.push({ file: path, path: '', message: "is missing or can't be read" });
      return undefined;
    }
    const raw = parseJson(text);
    if (raw === undefined) {
      issues.push({ file: path, path: '', message: 'is not valid JSON' });
      return undefined;
    }
    const parsed = schema.safeParse(raw);
    if (!parsed.success) {
      issues.push(...issuesOf(path, parsed.error));
      return undefined;
    }
    return parsed.data;
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function loadLanguage(language: Language, paths: readonly UntitledPath[], read: Read, folder: ContentFolder, issues: Issue[]): LanguageContent | undefined {
  const base = `locales/${language.code}`;
  const ui = readUi(`${base}/ui.json`, folder, issues);
  const glossary = read(`${base}/glossary.json`, glossarySchema);
  const shared = read(`${base}/shared.json`, sharedTextsSchema);
  const figures = read(`${base}/figures.json`, figureTextsSchema);
  if (ui === undefined || glossary === undefined || shared === undefined || figures === undefined) {
    issues.push({ file: 'locales/languages.json', path: language.code, message: `${language.englishName} is not offered: its texts are not complete` });
    return undefined;
  }
  const hash = (path: string) => folder.hash(folder.read(path) ?? '');
  const sharedCheck = currentCheck(readReviews(language.code, folder), 'shared', hash(`locales/${sourceLanguage}/shared.json`), hash(`${base}/shared.json`));
  return { language, ui, glossary, shared, figures, sharedReview: reviewStateOf(sharedCheck), paths: titledPaths(paths, `${base}/paths.json`, read, issues) };
}

type UntitledPath = Omit<CarePath, 'title'>;

function loadPaths(folder: ContentFolder, read: Read, issues: Issue[]): readonly UntitledPath[] {
  const file = 'resources/paths.json';
  const known = folder.list('resources/topics');
  const paths = read(file, carePathsFileSchema) ?? [];
  const unknown = paths.flatMap(({ id, topics }) => topics.filter((topic) => !known.includes(`${topic}.json`)).map((topic) => ({ id, topic })));
  issues.push(...unknown.map(({ id, topic }) => ({ file, path: id, message: `there is no topic "${topic}"` })));
  return paths;
}

/** A path without a title is left out of that language: the topics are all there without it. */
function titledPaths(paths: readonly UntitledPath[], file: string, read: Read, issues: Issue[]): CarePath[] {
  const titles = read(file, carePathTitlesSchema) ?? {};
  const extra = Object.keys(titles).filter((id) => !paths.some((path) => path.id === id));
  issues.push(...extra.map((id) => ({ file, path: id, message: 'is not in resources/paths.json' })));
  return paths.flatMap((path) => {
    const title = titles[path.id];
    if (title !== undefined) return [{ ...path, title }];
    issues.push({ file, path: path.id, message: 'has no text' });
    return [];
  });
}

function readUi(path: string, folder: ContentFolder, issues: Issue[]): UiTexts | undefined {
  const raw = parseJson(folder.read(path) ?? '');
  if (isUiTexts(raw)) return raw;
  const empty = emptyTexts(raw, '');
  issues.push(
    ...(empty.length > 0
      ? empty.map((place) => ({ file: path, path: place, message: 'is empty' }))
      : [{ file: path, path: '', message: 'is missing or is not valid JSON with texts only' }]),
  );
  return undefined;
}

/** Dotted places of the texts that nobody has written yet. */
function emptyTexts(raw: unknown, place: string): readonly string[] {
  if (raw === '') return [place];
  if (typeof raw !== 'object' || raw === null) return [];
  return Object.entries(raw).flatMap(([key, value]) => emptyTexts(value, place === '' ? key : `${place}.${key}`));
}

function isUiTexts(raw: unknown): raw is UiTexts {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return false;
  return Object.values(raw).every((value) => (typeof value === 'string' ? value !== '' : isUiTexts(value)));
}

function readReviews(code: LanguageCode, folder: ContentFolder): ReviewFile {
  const parsed = reviewFileSchema.safeParse(parseJson(folder.read(`locales/${code}/review.json`) ?? ''));
  return parsed.success ? parsed.data : {};
}

function loadStructures(folder: ContentFolder, read: Read, issues: Issue[]): readonly Topic[] {
  const files = folder.list('resources/topics').filter((name) => name.endsWith('.json'));
  const known = new Set(files.map((name) => name.slice(0, -'.json'.length)));
  return files.flatMap((name) => {
    const path = `resources/topics/${name}`;
    const topic = read(path, topicSchema);
    if (topic === undefined) return [];
    const isMisnamed = `${topic.id}.json` !== name;
    const problems = [...structureIssues(topic, known, path), ...(isMisnamed ? [{ file: path, path: 'id', message: "must be the file's name" }] : [])];
    issues.push(...problems);
    return problems.length === 0 ? [topic] : [];
  });
}

function loadTopics(
  content: LanguageContent,
  structures: readonly Topic[],
  folder: ContentFolder,
  read: Read,
  issues: Issue[],
): ReadonlyMap<string, OfferedTopic> {
  const code = content.language.code;
  const reviews = readReviews(code, folder);
  const offered = new Map<string, OfferedTopic>();
  for (const topic of structures) {
    const path = `locales/${code}/topics/${topic.id}.json`;
    const text = read(path, topicTextSchema);
    if (text === undefined) continue;
    const problems = missingFromTopicText(topic, text, content, path);
    issues.push(...problems);
    if (problems.length > 0) continue;
    const sourceHash = folder.hash(folder.read(`locales/${sourceLanguage}/topics/${topic.id}.json`) ?? '');
    const checked = currentCheck(reviews, `topics/${topic.id}`, sourceHash, folder.hash(folder.read(path) ?? ''));
    offered.set(topic.id, { topic, text, checked, minutes: readingMinutes(text, code) });
  }
  return offered;
}
