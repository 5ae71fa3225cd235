import { type ReactNode, useState } from 'react';
import { useWords } from '../../../i18n/language-context.ts';
import { Paged } from '../../../ui/Paged.tsx';
import { PageGo, usePages } from '../../../ui/PageGo.tsx';
import { StaffScreen } from '../StaffScreen.tsx';
import type { DeskView } from './desk-view.ts';

/** What is wrong with this kiosk, in English for whoever mends it, and which version runs. */
export function NoticesSection({ view }: { readonly view: DeskView }): ReactNode {
  const words = useWords();
  const { desk, goHome } = view;
  const [page, setPage] = useState(0);
  const [pages, setPages] = usePages();
  return (
    <StaffScreen name="staff-notices" title={words('staff.notices.title')} go={<PageGo page={page} pages={pages} onPage={setPage} onBack={goHome} />}>
      <p className="staff-hint">{words('staff.notices.version', { version: desk.version })}</p>
      {desk.notices.length === 0 ? <p>{words('staff.notices.none')}</p> : null}
      <Paged
        className="staff-rows"
        keyOf={(notice) => notice}
        items={desk.notices}
        page={page}
        onPages={setPages}
        itemEm={{ width: 18, height: 5 }}
        mostColumns={1}
        render={(notice) => (
          <p className="staff-notice" lang="en" dir="ltr">
            {notice}
          </p>
        )}
      />
    </StaffScreen>
  );
}
