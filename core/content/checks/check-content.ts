import type { ContentFolder } from '#core/content/content-store.ts';
import { loadContent } from '#core/content/content-store.ts';
import type { Issue } from '#core/issue.ts';
import { checkCoveredIdeas } from './covered-ideas.ts';
import { type CountSyllables, checkEnglishGrades } from './english-grade.ts';
import { checkFacts } from './facts.ts';
import { checkJargon, type Vocabulary } from './jargon.ts';
import { negationExceptions } from './negation-exceptions.ts';
import { checkNegations } from './negations.ts';
import { numberExceptions } from './number-exceptions.ts';
import { checkNumbers } from './numbers.ts';
import { checkRelatedTopics } from './related-topics.ts';
import { checkReviews } from './reviews.ts';
import { checkSentenceLengths } from './sentence-length.ts';
import { checkSpanishReadability } from './spanish-readability.ts';
import { checkTerminology } from './terminology.ts';
import { checkTextAlternatives } from './text-alternatives.ts';
import { checkUiTexts } from './ui-texts.ts';
import { checkWordCounts } from './word-count.ts';
import { checkWordsNotUsed, type WordsNotUsed } from './words-not-used.ts';

/** Everything that is wrong with what the kiosk teaches: what the loader refuses, and what a reader would stumble over. */
export function checkContent(folder: ContentFolder, countSyllables: CountSyllables, vocabulary: Vocabulary, wordsNotUsed: WordsNotUsed): readonly Issue[] {
  const content = loadContent(folder);
  const checks = [
    checkCoveredIdeas,
    checkRelatedTopics,
    checkWordCounts,
    checkSentenceLengths,
    checkEnglishGrades(countSyllables),
    checkSpanishReadability,
    checkJargon(vocabulary),
    checkWordsNotUsed(wordsNotUsed),
    checkTerminology,
    checkUiTexts,
    checkNumbers(numberExceptions),
    checkNegations(negationExceptions),
    checkTextAlternatives,
    checkFacts(folder),
    checkReviews(folder),
  ];
  return [...content.issues, ...checks.flatMap((check) => check(content))];
}
