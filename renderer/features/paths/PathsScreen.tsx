import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import { Picture } from '../../figures/stage/Picture.tsx';
import { useWords } from '../../i18n/language-context.ts';
import { PackedList } from '../../ui/PackedList.tsx';
import { PageGo, usePages } from '../../ui/PageGo.tsx';
import { Heading, Screen } from '../../ui/Screen.tsx';
import type { ShownPath } from './shown-paths.ts';

type Props = { readonly paths: readonly ShownPath[]; readonly onPath: (path: string) => void; readonly onBack: () => void };

/** Where a patient may be in their care, in their own words; each leads to a few topics. */
export function PathsScreen({ paths, onPath, onBack }: Props): ReactNode {
  const words = useWords();
  const [page, setPage] = useState(0);
  const [pages, setPages] = usePages();
  return (
    <Screen name="paths" go={<PageGo page={page} pages={pages} onPage={setPage} onBack={onBack} />}>
      <Heading>{words('paths.title')}</Heading>
      <PackedList
        className="topics"
        keyOf={(path) => path.id}
        items={paths}
        page={page}
        onPages={setPages}
        columnEm={13}
        mostColumns={2}
        render={({ id, title, entries: [first] }) => (
          <Button className="topic" onPress={() => onPath(id)}>
            {first === undefined ? null : <Picture figure={first.picture} />}
            <span className="topic-words">
              <span className="topic-title">{title}</span>
            </span>
          </Button>
        )}
      />
    </Screen>
  );
}
