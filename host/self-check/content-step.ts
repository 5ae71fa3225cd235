import { describeIssue } from '#core/issue.ts';
import type { SelfCheckStep } from './self-check.ts';

/** The first ones show what is wrong; a missing folder would fill the log with the rest. */
const mostIssues = 40;

/** Is there something to teach, in every language that is offered? */
export const contentStep: SelfCheckStep = {
  name: 'content',
  run: ({ content, settings }) => {
    const more = content.issues.length - mostIssues;
    const missing = settings.settings.offeredLanguages.filter((code) => !content.languages.has(code));
    const hasTopics = [...content.topics.values()].some((topics) => topics.size > 0);
    return [
      ...(hasTopics ? [] : ['No topic is complete in any language: patients see a calm screen.']),
      ...missing.map((code) => `The language "${code}" is set to be offered, but its texts are not complete: patients do not see it.`),
      ...content.issues.slice(0, mostIssues).map(describeIssue),
      ...(more > 0 ? [`… and ${more} more findings about the content.`] : []),
    ];
  },
};
