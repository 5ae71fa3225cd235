import type { ReactNode } from 'react';
import type { CatalogueEntry, OpenedTopic } from '#core/bridge/contract.ts';
import { Picture } from '../../figures/stage/Picture.tsx';
import { useWords } from '../../i18n/language-context.ts';
import { BackButton, GoButton } from '../../ui/buttons.tsx';
import { FitBox } from '../../ui/FitBox.tsx';
import { Heading, Screen } from '../../ui/Screen.tsx';

type Props = {
  readonly opened: OpenedTopic;
  readonly picture: CatalogueEntry['picture'];
  readonly onStart: () => void;
  readonly onLeave: () => void;
};

/** A topic's title page: what it is about in one sentence, and how long it takes. */
export function OpeningScreen({ opened: { topic, text, minutes, checked }, picture, onStart, onLeave }: Props): ReactNode {
  const words = useWords();
  return (
    <Screen
      name="opening"
      go={
        <>
          <BackButton label={words('go.back')} onPress={onLeave} />
          <GoButton label={words('go.next')} detail={text.steps[topic.steps[0]?.id ?? '']?.title} onPress={onStart} />
        </>
      }
    >
      <div className="opening">
        <Picture figure={picture} />
        <FitBox className="opening-words">
          <Heading>{text.title}</Heading>
          <p className="opening-message">{text.mainMessage}</p>
          <p className="opening-detail">{words('topics.minutes', { count: minutes })}</p>
          {checked === null ? <p className="draft-mark">{words('walk.draft')}</p> : null}
        </FitBox>
      </div>
    </Screen>
  );
}
