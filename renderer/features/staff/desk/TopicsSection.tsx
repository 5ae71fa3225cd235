import { type ReactNode, useState } from 'react';
import { topicKinds } from '#core/content/topic-schema.ts';
import { showTopic } from '#core/settings/settings-draft.ts';
import { useWords } from '../../../i18n/language-context.ts';
import { Paged } from '../../../ui/Paged.tsx';
import { usePages } from '../../../ui/PageGo.tsx';
import { StaffScreen } from '../StaffScreen.tsx';
import { SwitchRow } from '../SwitchRow.tsx';
import type { DeskView } from './desk-view.ts';
import { ManagedNote } from './ManagedNote.tsx';
import { SectionGo } from './SectionGo.tsx';

/** Every topic of the package by kind, shown or not. */
export function TopicsSection({ view }: { readonly view: DeskView }): ReactNode {
  const words = useWords();
  const { desk, draft, rooms, isManaged } = view;
  const [page, setPage] = useState(0);
  const [pages, setPages] = usePages();
  const topics = topicKinds.flatMap((kind) => desk.topics.filter((topic) => topic.kind === kind));
  return (
    <StaffScreen name="staff-topics" title={words('staff.topics.title')} go={<SectionGo view={view} page={page} pages={pages} onPage={setPage} />}>
      <ManagedNote isShown={isManaged('hiddenTopics')} />
      <Paged
        className="staff-rows"
        keyOf={(topic) => topic.id}
        items={topics}
        page={page}
        onPages={setPages}
        itemEm={{ width: 11, height: 3.8 }}
        mostColumns={2}
        render={({ id, kind, title }) => (
          <SwitchRow
            label={title}
            detail={words(`kinds.${kind}`)}
            isOn={!draft.edited.hiddenTopics.includes(id)}
            isDisabled={isManaged('hiddenTopics')}
            onChange={(isShown) => rooms.edit((before) => showTopic(before, id, isShown))}
          />
        )}
      />
    </StaffScreen>
  );
}
