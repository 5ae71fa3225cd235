import { type ReactNode, useState } from 'react';
import type { OpenedTopic } from '#core/bridge/contract.ts';
import { useWords } from '../../i18n/language-context.ts';
import { PackedList } from '../../ui/PackedList.tsx';
import { PageGo, usePages } from '../../ui/PageGo.tsx';
import { Heading, Screen } from '../../ui/Screen.tsx';

/** Where the facts come from. Addresses are to read, not to open: the kiosk goes nowhere. Titles stay in their own language. */
export function SourcesScreen({ topic, onBack }: { readonly topic: OpenedTopic['topic']; readonly onBack: () => void }): ReactNode {
  const words = useWords();
  const [page, setPage] = useState(0);
  const [pages, setPages] = usePages();
  return (
    <Screen name="sources" go={<PageGo page={page} pages={pages} onPage={setPage} onBack={onBack} />}>
      <Heading>{words('related.sources')}</Heading>
      <PackedList
        className="lines"
        keyOf={(source) => source.id}
        items={topic.sources}
        page={page}
        onPages={setPages}
        columnEm={16}
        mostColumns={1}
        render={(source) => (
          <div className="source" lang="en" dir="ltr">
            <p className="source-title">{source.title}</p>
            <p className="source-detail">
              {source.publisher} · {new URL(source.url).host}
            </p>
          </div>
        )}
      />
    </Screen>
  );
}
