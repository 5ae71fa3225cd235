import type { ReactNode } from 'react';
import type { CatalogueEntry, OpenedTopic } from '#core/bridge/contract.ts';
import { useWords } from '../../i18n/language-context.ts';
import { AboutScreen } from './AboutScreen.tsx';
import { CheckScreen } from './CheckScreen.tsx';
import { OpeningScreen } from './OpeningScreen.tsx';
import { QuestionsScreen } from './QuestionsScreen.tsx';
import { RelatedScreen } from './RelatedScreen.tsx';
import { StepScreen } from './StepScreen.tsx';
import type { TopicStop } from './topic-stop.ts';

type Props = {
  readonly opened: OpenedTopic;
  readonly stop: Exclude<TopicStop, { at: 'dangerSigns' }>;
  readonly catalogue: readonly CatalogueEntry[];
  readonly isMotionStopped: boolean;
  /** On a path of topics: the one that comes next. */
  readonly nextOfPath: CatalogueEntry | undefined;
  readonly onStop: (stop: TopicStop) => void;
  readonly onTopic: (topic: string) => void;
  readonly onNextOfPath: (topic: string) => void;
  readonly onTerm: (term: string) => void;
  readonly onLeave: () => void;
};

/** A topic from its opening page to what else there is: steps, two questions, what to ask, related topics. */
export function TopicScreen({ opened, stop, catalogue, isMotionStopped, nextOfPath, onStop, onTopic, onNextOfPath, onTerm, onLeave }: Props): ReactNode {
  const words = useWords();
  const { topic } = opened;
  const toStep = (step: number, leaf: number): void => onStop({ at: 'step', step, leaf });
  const toCheck = (check: number): void => onStop({ at: 'check', check, answer: null });
  switch (stop.at) {
    case 'opening':
      return (
        <OpeningScreen
          opened={opened}
          picture={catalogue.find((entry) => entry.id === topic.id)?.picture ?? firstFigure(opened)}
          onStart={() => toStep(0, 0)}
          onLeave={onLeave}
        />
      );
    case 'step':
      return (
        <StepScreen
          opened={opened}
          step={stop.step}
          leaf={stop.leaf}
          isMotionStopped={isMotionStopped}
          afterLabel={words('walk.toChecks')}
          onLeaf={(leaf) => toStep(stop.step, leaf)}
          onStep={toStep}
          onAfter={() => toCheck(0)}
          onAbout={(leaf) => onStop({ at: 'about', step: stop.step, leaf })}
          onLeave={() => onStop({ at: 'opening' })}
          onTerm={onTerm}
        />
      );
    case 'about':
      return (
        <AboutScreen opened={opened} step={stop.step} onBack={() => (stop.step === null ? onStop({ at: 'related', page: 0 }) : toStep(stop.step, stop.leaf))} />
      );
    case 'check':
      return (
        <CheckScreen
          key={stop.check}
          opened={opened}
          check={stop.check}
          answer={stop.answer}
          onAnswer={(answer) => onStop({ ...stop, answer })}
          onBack={() => (stop.check > 0 ? toCheck(stop.check - 1) : toStep(topic.steps.length - 1, 0))}
          onNext={() => (stop.check < topic.checks.length - 1 ? toCheck(stop.check + 1) : onStop({ at: 'questions', page: 0 }))}
        />
      );
    case 'questions':
      return (
        <QuestionsScreen
          opened={opened}
          page={stop.page}
          onPage={(page) => onStop({ ...stop, page })}
          onBack={() => toCheck(topic.checks.length - 1)}
          onNext={() => onStop({ at: 'related', page: 0 })}
        />
      );
    case 'related':
      return (
        <RelatedScreen
          entries={topic.related.flatMap((id) => catalogue.find((entry) => entry.id === id) ?? [])}
          page={stop.page}
          onPage={(page) => onStop({ ...stop, page })}
          nextOfPath={nextOfPath}
          onTopic={onTopic}
          onNextOfPath={onNextOfPath}
          onDangerSigns={topic.dangerSigns.length === 0 ? undefined : () => onStop({ at: 'dangerSigns', list: 0 })}
          onSources={() => onStop({ at: 'about', step: null, leaf: 0 })}
          onBack={() => onStop({ at: 'questions', page: 0 })}
          onLeave={onLeave}
        />
      );
  }
}

/** Only for a topic that the catalogue lost while it was read. */
function firstFigure({ topic }: OpenedTopic): CatalogueEntry['picture'] {
  const [first] = topic.steps;
  if (first === undefined) throw new RangeError('A topic is whole or refused');
  return first.figure;
}
