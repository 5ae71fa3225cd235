import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import { PackedList } from './PackedList.tsx';
import { PageGo, usePages } from './PageGo.tsx';
import { Heading, Screen } from './Screen.tsx';

export type Choice = { readonly id: string; readonly label: string; readonly icon?: ReactNode; readonly tone?: 'danger'; readonly onPress: () => void };

/** A screen that asks one thing and offers a few large answers. */
export function ChoiceList({
  name,
  title,
  choices,
  onBack,
}: {
  readonly name: string;
  readonly title: string;
  readonly choices: readonly Choice[];
  readonly onBack: () => void;
}): ReactNode {
  const [page, setPage] = useState(0);
  const [pages, setPages] = usePages();
  return (
    <Screen name={name} go={<PageGo page={page} pages={pages} onPage={setPage} onBack={onBack} />}>
      <Heading>{title}</Heading>
      <PackedList
        className="choices"
        keyOf={(choice) => choice.id}
        items={choices}
        page={page}
        onPages={setPages}
        columnEm={16}
        mostColumns={1}
        render={(choice) => (
          <Button className={choice.tone === 'danger' ? 'choice choice-danger' : 'choice'} onPress={choice.onPress}>
            {choice.icon}
            <span className="choice-label">{choice.label}</span>
          </Button>
        )}
      />
    </Screen>
  );
}
