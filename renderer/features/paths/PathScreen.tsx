import type { ReactNode } from 'react';
import { PageGo, usePages } from '../../ui/PageGo.tsx';
import { Heading, Screen } from '../../ui/Screen.tsx';
import { TopicList } from '../../ui/TopicList.tsx';
import type { ShownPath } from './shown-paths.ts';

type Props = {
  readonly path: ShownPath;
  readonly page: number;
  readonly mostPerPage: number;
  readonly onPage: (page: number) => void;
  readonly onTopic: (topic: string) => void;
  readonly onBack: () => void;
};

/** The few topics of one path, in the order to look at them. */
export function PathScreen({ path, page, mostPerPage, onPage, onTopic, onBack }: Props): ReactNode {
  const [pages, setPages] = usePages();
  return (
    <Screen name="path" art={path.entries[0]?.picture} go={<PageGo page={page} pages={pages} onPage={onPage} onBack={onBack} />}>
      <Heading>{path.title}</Heading>
      <TopicList entries={path.entries} page={page} mostPerPage={mostPerPage} onPages={setPages} onTopic={onTopic} />
    </Screen>
  );
}
