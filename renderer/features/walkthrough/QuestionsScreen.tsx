import type { ReactNode } from 'react';
import type { OpenedTopic } from '#core/bridge/contract.ts';
import { useWords } from '../../i18n/language-context.ts';
import { PackedList } from '../../ui/PackedList.tsx';
import { PageGo, usePages } from '../../ui/PageGo.tsx';
import { Heading, Screen } from '../../ui/Screen.tsx';

type Props = {
  readonly opened: OpenedTopic;
  readonly page: number;
  readonly onPage: (page: number) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
};

/** Questions to take along (AHRQ Health Literacy Toolkit 14). To read, never to tick. */
export function QuestionsScreen({ opened, page, onPage, onBack, onNext }: Props): ReactNode {
  const words = useWords();
  const [pages, setPages] = usePages();
  return (
    <Screen
      name="questions"
      art={opened.topic.steps[0]?.figure}
      go={<PageGo page={page} pages={pages} onPage={onPage} onBack={onBack} onEnd={{ label: words('walk.toRelated'), onPress: onNext }} />}
    >
      <Heading>{words('questions.title')}</Heading>
      <PackedList
        className="lines"
        keyOf={(id) => id}
        items={opened.topic.questions}
        page={page}
        onPages={setPages}
        columnEm={16}
        mostColumns={1}
        render={(id) => <p className="line">{opened.text.questions[id]}</p>}
      />
    </Screen>
  );
}
