import type { ReactNode } from 'react';
import { isDraftChanged } from '#core/settings/settings-draft.ts';
import { useWords } from '../../../i18n/language-context.ts';
import { PageGo } from '../../../ui/PageGo.tsx';
import type { DeskView } from './desk-view.ts';

type Props = { readonly view: DeskView; readonly page?: number; readonly pages?: number; readonly onPage?: (page: number) => void };

const stays = (): void => undefined;

/** Back to the desk, where edits are saved; "Save changes" stands here too once there are any. */
export function SectionGo({ view, page = 0, pages = 1, onPage = stays }: Props): ReactNode {
  const words = useWords();
  const { draft, rooms, goHome } = view;
  const save = { label: words('staff.desk.save'), onPress: () => void rooms.save() };
  return <PageGo page={page} pages={pages} onPage={onPage} onBack={goHome} {...(isDraftChanged(draft) ? { onEnd: save } : {})} />;
}
