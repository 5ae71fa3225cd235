import { type ReactNode, useState } from 'react';
import { roleSchema } from '#core/settings/settings-schema.ts';
import { dateIn } from '../../../i18n/date-in.ts';
import { useLanguageTexts, useWords } from '../../../i18n/language-context.ts';
import { BackButton } from '../../../ui/buttons.tsx';
import { AnswerList } from '../AnswerList.tsx';
import { StaffScreen } from '../StaffScreen.tsx';
import type { DeskView } from './desk-view.ts';
import { ManagedNote } from './ManagedNote.tsx';

/** Who answers for showing unchecked texts to patients. The answer holds at once, without "Save", and so does taking it back. */
export function DraftsSection({ view }: { readonly view: DeskView }): ReactNode {
  const words = useWords();
  const { language } = useLanguageTexts();
  const { desk, rooms, isManaged, goHome } = view;
  const { draftsShown } = desk.settings;
  const [isAskingRole, setIsAskingRole] = useState(false);

  if (isAskingRole) {
    const answer = (role: (typeof roleSchema.options)[number]): void => {
      setIsAskingRole(false);
      void rooms.answerForDrafts(role);
    };
    return (
      <StaffScreen name="staff-role" title={words('staff.setUp.role')} go={<BackButton label={words('go.back')} onPress={() => setIsAskingRole(false)} />}>
        <p className="staff-hint">{words('staff.setUp.roleYes')}</p>
        <AnswerList answers={roleSchema.options.map((role) => ({ id: role, label: words(`staff.role.${role}`), onPress: () => answer(role) }))} />
      </StaffScreen>
    );
  }
  const isFixed = isManaged('draftsShown');
  return (
    <StaffScreen name="staff-drafts" title={words('staff.setUp.drafts')} go={<BackButton label={words('go.back')} onPress={goHome} />}>
      <p className="key-point">{words('staff.setUp.draftsText')}</p>
      <p className="running-text">
        {draftsShown === null
          ? words('staff.drafts.isTrial')
          : words('staff.drafts.shown', { role: words(`staff.role.${draftsShown.role}`), date: dateIn(language, draftsShown.on) })}
      </p>
      <ManagedNote isShown={isFixed} />
      <AnswerList
        answers={[
          draftsShown === null
            ? { id: 'yes', label: words('staff.setUp.draftsYes'), isDisabled: isFixed, onPress: () => setIsAskingRole(true) }
            : { id: 'no', label: words('staff.drafts.takeBack'), isDisabled: isFixed, onPress: () => void rooms.answerForDrafts(null) },
        ]}
      />
    </StaffScreen>
  );
}
