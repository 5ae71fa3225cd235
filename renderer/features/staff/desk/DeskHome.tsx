import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import { isDraftChanged } from '#core/settings/settings-draft.ts';
import { useWords } from '../../../i18n/language-context.ts';
import { GoButton, OutlineButton } from '../../../ui/buttons.tsx';
import { Paged } from '../../../ui/Paged.tsx';
import { usePages } from '../../../ui/PageGo.tsx';
import { StaffScreen } from '../StaffScreen.tsx';
import type { DeskPlace, DeskView } from './desk-view.ts';

type Row = { readonly place: DeskPlace; readonly label: string; readonly detail: string };

/** The sections as large rows, each with how things stand now. */
export function DeskHome({ view }: { readonly view: DeskView }): ReactNode {
  const words = useWords();
  const { desk, draft, rooms, kiosk, goTo, close } = view;
  const [page, setPage] = useState(0);
  const [pages, setPages] = usePages();
  const rows = useRows(view);
  const shownPage = Math.min(page, pages - 1);
  return (
    <StaffScreen
      name="staff-desk"
      title={words('staff.desk.title')}
      go={
        <>
          {pages > 1 ? <OutlineButton label={words('topics.page', { page: shownPage + 1, pages })} onPress={() => setPage((shownPage + 1) % pages)} /> : null}
          {isDraftChanged(draft) ? (
            <>
              <OutlineButton label={words('staff.desk.undo')} onPress={rooms.undo} />
              <OutlineButton label={words('staff.desk.tryIt')} onPress={() => goTo('try')} />
              <GoButton label={words('staff.desk.save')} onPress={() => void rooms.save()} />
            </>
          ) : (
            <>
              <OutlineButton label={words('staff.desk.pause')} onPress={() => goTo('pause')} />
              <GoButton label={words('staff.desk.close')} onPress={close} />
            </>
          )}
        </>
      }
    >
      {kiosk.pause === 'outOfService' ? <p className="notice">{words('staff.pause.isOut')}</p> : null}
      {desk.isReadOnly ? <p className="notice">{words('staff.trouble.readOnly')}</p> : null}
      <Paged
        className="staff-rows"
        keyOf={(row) => row.label}
        items={rows}
        page={shownPage}
        onPages={setPages}
        itemEm={{ width: 11, height: 2.6 }}
        mostColumns={2}
        render={({ place, label, detail }) => (
          <Button className="choice" onPress={() => goTo(place)}>
            <span className="choice-words">
              <span className="choice-label">{label}</span>
              <span className="choice-detail">
                <bdi>{detail}</bdi>
              </span>
            </span>
          </Button>
        )}
      />
    </StaffScreen>
  );
}

function useRows({ desk, draft }: DeskView): readonly Row[] {
  const words = useWords();
  const { offeredLanguages, hiddenTopics, warnAfterSeconds, answerSeconds, clinicName, emergencyNumber } = draft.edited;
  const names = offeredLanguages.flatMap((code) => desk.languages.find((known) => known.language.code === code)?.language.nativeName ?? []);
  const shownTopics = desk.topics.filter(({ id }) => !hiddenTopics.includes(id)).length;
  const { draftsShown } = desk.settings;
  return [
    { place: 'languages', label: words('staff.desk.languages'), detail: names.join(' · ') },
    { place: 'topics', label: words('staff.desk.topics'), detail: words('staff.desk.topicsDetail', { shown: shownTopics, all: desk.topics.length }) },
    { place: 'times', label: words('staff.desk.times'), detail: words('staff.desk.timesDetail', { warn: warnAfterSeconds, answer: answerSeconds }) },
    { place: 'clinic', label: words('staff.desk.clinic'), detail: `${clinicName === '' ? words('staff.desk.noName') : clinicName} · ${emergencyNumber}` },
    { place: 'drafts', label: words('staff.desk.drafts'), detail: words(draftsShown === null ? 'staff.setUp.draftsNo' : 'staff.setUp.draftsYes') },
    {
      place: 'notices',
      label: words('staff.desk.notices'),
      detail: desk.notices.length === 0 ? words('staff.desk.noNotices') : words('staff.desk.noticeCount', { count: desk.notices.length }),
    },
  ];
}
