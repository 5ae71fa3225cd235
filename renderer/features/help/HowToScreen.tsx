import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language-context.ts';
import { PackedList } from '../../ui/PackedList.tsx';
import { PageGo, usePages } from '../../ui/PageGo.tsx';
import { Heading, Screen } from '../../ui/Screen.tsx';

const lines = ['touch', 'next', 'words', 'leave'] as const;

type Props = { readonly page: number; readonly onPage: (page: number) => void; readonly onBack: () => void };

export function HowToScreen({ page, onPage, onBack }: Props): ReactNode {
  const words = useWords();
  const [pages, setPages] = usePages();
  return (
    <Screen name="how-to" go={<PageGo page={page} pages={pages} onPage={onPage} onBack={onBack} />}>
      <Heading>{words('howTo.title')}</Heading>
      <PackedList
        className="lines"
        keyOf={(line) => line}
        items={lines}
        page={page}
        onPages={setPages}
        columnEm={16}
        mostColumns={1}
        render={(line) => <p className="line">{words(`howTo.${line}`)}</p>}
      />
    </Screen>
  );
}
