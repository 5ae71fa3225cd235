import type { ReactNode } from 'react';
import type { CatalogueEntry, OpenedTopic } from '#core/bridge/contract.ts';
import { useWords } from '../../i18n/language-context.ts';
import { CheckScreen } from './CheckScreen.tsx';
import { QuestionsScreen } from './QuestionsScreen.tsx';
import { RelatedScreen } from './RelatedScreen.tsx';
import { SourcesScreen } from './SourcesScreen.tsx';
import { StepScreen } from './StepScreen.tsx';
import type { TopicStop } from './topic-stop.ts';

type Props = {
  readonly opened: OpenedTopic;
  readonly stop: TopicStop;
  readonly catalogue: readonly CatalogueEntry[];
  readonly isMotionStopped: boolean;
  readonly onStop: (stop: TopicStop) => void;
  readonly onTopic: (topic: string) => void;
  readonly onTerm: (term: string) => void;
  readonly onLeave: () => void;
};

/** A topic from its first step to what else there is: steps, two questions, what to ask, related topics, sources. */
export function TopicScreen({ opened, stop, catalogue, isMotionStopped, onStop, onTopic, onTerm, onLeave }: Props): ReactNode {
  const words = useWords();
  const { topic } = opened;
  const toStep = (step: number, leaf: number): void => onStop({ at: 'step', step, leaf });
  const toCheck = (check: number): void => onStop({ at: 'check', check, answer: null });
  switch (stop.at) {
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
          onLeave={onLeave}
          onTerm={onTerm}
        />
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
          onTopic={onTopic}
          onSources={() => onStop({ at: 'sources' })}
          onBack={() => onStop({ at: 'questions', page: 0 })}
          onLeave={onLeave}
        />
      );
    case 'sources':
      return <SourcesScreen topic={topic} onBack={() => onStop({ at: 'related', page: 0 })} />;
  }
}
