import type { LanguageContent } from '#core/content/content-store.ts';
import { glossaryMarks } from '#core/content/marked-text.ts';
import type { ContentCheck } from './content-check.ts';
import { topicsInLanguages } from './topic-passages.ts';

/** A term marked in a text is said in the glossary's own words: terminology is a system. */
export const checkTerminology: ContentCheck = (content) =>
  topicsInLanguages(content).flatMap(({ code, file, text }) => {
    const glossary = content.languages.get(code)?.glossary;
    if (glossary === undefined) return [];
    return Object.entries(text.steps).flatMap(([id, step]) =>
      glossaryMarks(step.text)
        .filter((mark) => !isForm(mark.text, mark.term, glossary, code))
        .map((mark) => ({ file, path: `steps.${id}.text`, message: `says "${mark.text}" for "${mark.term}", which is neither the term nor one of its forms` })),
    );
  });

function isForm(words: string, term: string, glossary: LanguageContent['glossary'], code: string): boolean {
  const entry = glossary.terms[term];
  const right = entry === undefined ? [] : [entry.term, ...entry.forms];
  return right.some((form) => form.toLocaleLowerCase(code) === words.toLocaleLowerCase(code));
}
