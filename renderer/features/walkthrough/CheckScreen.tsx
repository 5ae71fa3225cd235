import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import type { OpenedTopic } from '#core/bridge/contract.ts';
import { Picture } from '../../figures/stage/Picture.tsx';
import { useWords } from '../../i18n/language-context.ts';
import { BackButton, GoButton } from '../../ui/buttons.tsx';
import { MarkedText } from '../../ui/MarkedText.tsx';
import { PackedList } from '../../ui/PackedList.tsx';
import { usePages } from '../../ui/PageGo.tsx';
import { Heading, Screen } from '../../ui/Screen.tsx';
import { CheckMark } from '../../ui/symbols.tsx';

/** Stands before the answers; no answer's id has a space. */
const questionItem = 'the question';
const explanationItems = ['the answer', 'why'] as const;

type Props = {
  readonly opened: OpenedTopic;
  readonly check: number;
  /** The answer whose explanation is open. */
  readonly answer: string | null;
  readonly onAnswer: (answer: string | null) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
};

/** A question whose answers explain. No score is kept: every answer teaches, and all of them may be tried. */
export function CheckScreen({ opened, check, answer, onAnswer, onBack, onNext }: Props): ReactNode {
  const words = useWords();
  const [page, setPage] = useState(0);
  const [pages, setPages] = usePages();
  const structure = opened.topic.checks[check];
  const text = structure === undefined ? undefined : opened.text.checks[structure.id];
  if (structure === undefined || text === undefined) throw new RangeError('A topic is whole or refused');
  const chosen = answer === null ? undefined : text.answers[answer];
  // The picture the topic began with: the question is about it.
  const figure = opened.topic.steps[0]?.figure;
  const isRight = answer === structure.correct;
  const hasMore = page < pages - 1;
  const place = words('checks.place', { step: check + 1, steps: opened.topic.checks.length });
  const choose = (chosenAnswer: string | null): void => {
    setPage(0);
    onAnswer(chosenAnswer);
  };
  const back = (): void => (page > 0 ? setPage(page - 1) : chosen !== undefined ? choose(null) : onBack());
  return (
    <Screen
      name="check"
      art={chosen === undefined ? figure : undefined}
      go={
        <>
          <BackButton label={words('go.back')} onPress={back} />
          <GoButton
            label={words(hasMore ? (chosen === undefined ? 'checks.more' : 'checks.why') : 'go.next')}
            onPress={hasMore ? () => setPage(page + 1) : onNext}
          />
        </>
      }
    >
      {chosen === undefined ? (
        // The question is dealt with its answers: a long one at large text leaves them the pages that follow.
        <PackedList
          className="choices"
          keyOf={(item) => item}
          items={[questionItem, ...structure.answers]}
          page={page}
          onPages={setPages}
          columnEm={18}
          mostColumns={1}
          render={(item) =>
            item === questionItem ? (
              <div className="question">
                <p className="step-place">{place}</p>
                <Heading>{text.question}</Heading>
              </div>
            ) : (
              <Button className="choice" onPress={() => choose(item)}>
                <span className="choice-label">{text.answers[item]?.text}</span>
              </Button>
            )
          }
        />
      ) : (
        <div className="explanation" role="status">
          {figure === undefined ? null : <Picture figure={figure} />}
          <PackedList
            key={answer}
            className="explanation-words"
            keyOf={(item) => item}
            items={explanationItems}
            page={page}
            onPages={setPages}
            columnEm={18}
            mostColumns={1}
            render={(item) =>
              item === 'the answer' ? (
                <div className="question">
                  <p className="step-place">{place}</p>
                  <Heading>{chosen.text}</Heading>
                  <p className="verdict">
                    {isRight ? <CheckMark /> : null}
                    {words(isRight ? 'checks.correct' : 'checks.other')}
                  </p>
                </div>
              ) : (
                <p className="running-text">
                  <MarkedText text={chosen.explanation} />
                </p>
              )
            }
          />
        </div>
      )}
    </Screen>
  );
}
