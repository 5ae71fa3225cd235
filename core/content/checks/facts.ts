import type { ContentFolder } from '#core/content/content-store.ts';
import { type FactsFile, factsFile, factsFileSchema } from '#core/content/facts.ts';
import type { Topic } from '#core/content/topic-schema.ts';
import { type Issue, issuesOf } from '#core/issue.ts';
import type { ContentCheck } from './content-check.ts';
import { structuresOf } from './covered-ideas.ts';

/**
 * Every topic says where its facts come from, and a source is not called read where the topic says that nobody has read it.
 * Facts with fewer than two sources read are no fault here: the report names them (content-report.ts).
 */
export function checkFacts(folder: ContentFolder): ContentCheck {
  return (content) =>
    structuresOf(content).flatMap((topic) => {
      const file = factsFile(topic.id);
      const read = readFacts(folder, topic.id);
      return 'issues' in read ? read.issues : factIssues(topic, read.facts, file);
    });
}

/** The facts of a topic, or why they can't be read. */
export function readFacts(folder: ContentFolder, topic: string): { readonly facts: FactsFile } | { readonly issues: readonly Issue[] } {
  const file = factsFile(topic);
  const text = folder.read(file);
  if (text === undefined) return { issues: [{ file, path: '', message: 'is missing: which facts does this topic stand on?' }] };
  try {
    const parsed = factsFileSchema.safeParse(JSON.parse(text));
    return parsed.success ? { facts: parsed.data } : { issues: issuesOf(file, parsed.error) };
  } catch {
    return { issues: [{ file, path: '', message: 'is not valid JSON' }] };
  }
}

function factIssues(topic: Topic, { topic: named, facts }: FactsFile, file: string): readonly Issue[] {
  const steps = new Set(topic.steps.map(({ id }) => id));
  const readBySource = new Map(topic.sources.map(({ id, read }) => [id, read !== undefined]));
  const repeated = facts.map(({ id }) => id).filter((id, index, ids) => ids.indexOf(id) !== index);
  return [
    ...(named === topic.id ? [] : [{ file, path: 'topic', message: `must be "${topic.id}", the file's name` }]),
    ...repeated.map((id) => ({ file, path: `facts.${id}`, message: 'stands there twice' })),
    ...facts.flatMap((fact) => [
      ...fact.steps.filter((step) => !steps.has(step)).map((step) => ({ file, path: `facts.${fact.id}.steps`, message: `the topic has no step "${step}"` })),
      ...fact.sources.flatMap(({ source, read }) => {
        const path = `facts.${fact.id}.sources.${source}`;
        const isRead = readBySource.get(source);
        if (isRead === undefined) return [{ file, path, message: "is none of the topic's sources" }];
        return read !== 'unread' && !isRead ? [{ file, path, message: 'was read, but the topic’s own list of sources does not say so' }] : [];
      }),
    ]),
  ];
}
