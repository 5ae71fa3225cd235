import { type ReactNode, useState } from 'react';
import type { Language } from '#core/languages/language-schema.ts';
import { useWords } from '../../../i18n/language-context.ts';
import { BackButton, GoButton } from '../../../ui/buttons.tsx';
import { StaffScreen } from '../StaffScreen.tsx';
import type { SetUpAnswers, SetUpError } from '../use-staff-rooms.ts';
import type { SetUpDraft } from './set-up-steps.ts';

type Props = {
  readonly draft: SetUpDraft;
  readonly languages: readonly Language[];
  readonly onComplete: (answers: SetUpAnswers) => Promise<SetUpError | null>;
  /** The PIN has to be chosen again. */
  readonly onPin: () => void;
  readonly onBack: () => void;
};

/** All answers on one screen before anything is kept. The PIN is not shown. */
export function SetUpSummary({ draft, languages, onComplete, onPin, onBack }: Props): ReactNode {
  const words = useWords();
  const [error, setError] = useState<SetUpError | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const { pin, clinicName, emergencyNumber, showDrafts, role } = draft;
  const names = languages.filter(({ code }) => draft.languages.includes(code)).map(({ nativeName }) => nativeName);

  const finish = async (): Promise<void> => {
    setIsBusy(true);
    const failed = await onComplete({ pin, clinicName: clinicName.trim(), emergencyNumber, showDrafts, role, offeredLanguages: [...draft.languages] });
    setIsBusy(false);
    setError(failed);
    if (failed === 'tooShort' || failed === 'tooLong' || failed === 'notDigits' || failed === 'obvious') onPin();
  };
  const reason =
    error === 'notOpen'
      ? words('staff.setUp.notOpen')
      : error === 'notSaved'
        ? words('staff.setUp.notSaved')
        : error === 'answer'
          ? words('staff.trouble.answer')
          : words('staff.setUp.failed');

  return (
    <StaffScreen
      name="staff-summary"
      title={words('staff.setUp.summary')}
      go={
        <>
          <BackButton label={words('go.back')} isDisabled={isBusy} onPress={onBack} />
          <GoButton label={isBusy ? words('staff.pin.checking') : words('staff.setUp.finish')} isDisabled={isBusy} onPress={() => void finish()} />
        </>
      }
    >
      <p className="staff-wrong" role="alert">
        {error === null ? null : reason}
      </p>
      <dl className="staff-facts">
        <dt>{words('staff.desk.clinicName')}</dt>
        <dd>
          <bdi>{clinicName.trim() === '' ? words('staff.desk.noName') : clinicName}</bdi>
        </dd>
        <dt>{words('staff.desk.languages')}</dt>
        <dd>{names.join(' · ')}</dd>
        <dt>{words('staff.desk.emergency')}</dt>
        <dd>
          <bdi dir="ltr">{emergencyNumber}</bdi>
        </dd>
        <dt>{words('staff.desk.drafts')}</dt>
        <dd>{words(showDrafts ? 'staff.setUp.draftsYes' : 'staff.setUp.draftsNo')}</dd>
        <dt>{words('staff.setUp.yourRole')}</dt>
        <dd>{words(`staff.role.${role}`)}</dd>
      </dl>
    </StaffScreen>
  );
}
