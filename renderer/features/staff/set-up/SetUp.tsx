import { type ReactNode, useState } from 'react';
import type { KioskView } from '#core/bridge/contract.ts';
import type { Language } from '#core/languages/language-schema.ts';
import { isEmergencyNumber } from '#core/settings/settings-draft.ts';
import { roleSchema } from '#core/settings/settings-schema.ts';
import { useWords } from '../../../i18n/language-context.ts';
import { BackButton, GoButton } from '../../../ui/buttons.tsx';
import { AnswerList } from '../AnswerList.tsx';
import { NameEntry } from '../NameEntry.tsx';
import { NumberEntry } from '../NumberEntry.tsx';
import { StaffScreen } from '../StaffScreen.tsx';
import type { SetUpAnswers, SetUpError } from '../use-staff-rooms.ts';
import { LanguagesQuestion } from './LanguagesQuestion.tsx';
import { NewPin, NewPinAgain } from './NewPin.tsx';
import { SetUpSummary } from './SetUpSummary.tsx';
import { placeOf, type SetUpDraft, type SetUpStep, stepAfter, stepBefore } from './set-up-steps.ts';

type Props = {
  readonly kiosk: KioskView;
  /** Whose letters the on-screen keyboard shows first. */
  readonly keysFor: Language;
  /** Every complete language of the package. */
  readonly languages: readonly Language[];
  readonly onComplete: (answers: SetUpAnswers) => Promise<SetUpError | null>;
  readonly onClose: () => void;
};

/** The first start: one question a screen. Leaving at any point leaves no trace, since nothing is told to the machine before the end. */
export function SetUp({ kiosk, keysFor, languages, onComplete, onClose }: Props): ReactNode {
  const words = useWords();
  const [step, setStep] = useState<SetUpStep>('start');
  const [draft, setDraft] = useState<SetUpDraft>(() => ({
    clinicName: kiosk.clinicName,
    pin: '',
    languages: kiosk.languages.map(({ code }) => code),
    emergencyNumber: kiosk.emergencyNumber,
    showDrafts: false,
    role: 'manager',
  }));
  const [pinDiffers, setPinDiffers] = useState(false);

  const answer = (answered: Partial<SetUpDraft>): void => setDraft({ ...draft, ...answered });
  const next = (): void => setStep(stepAfter(step));
  const answerAndGo = (answered: Partial<SetUpDraft>): void => {
    answer(answered);
    next();
  };
  const back = (): void => {
    const before = stepBefore(step);
    if (before === undefined) onClose();
    else setStep(before);
  };
  const at = placeOf(step);
  const place = at === undefined ? undefined : words('staff.setUp.place', at);
  const go = (canGoOn: boolean): ReactNode => (
    <>
      <BackButton label={words('go.back')} onPress={back} />
      <GoButton label={words('go.next')} isDisabled={!canGoOn} onPress={next} />
    </>
  );
  const onlyBack = <BackButton label={words('go.back')} onPress={back} />;

  switch (step) {
    case 'start':
      return (
        <StaffScreen
          name="staff-start"
          title={words('staff.setUp.title')}
          go={
            <>
              <BackButton label={words('staff.desk.close')} onPress={onClose} />
              <GoButton label={words('staff.setUp.start')} onPress={next} />
            </>
          }
        >
          <p className="running-text">{words('staff.setUp.text')}</p>
        </StaffScreen>
      );
    case 'name':
      return (
        <StaffScreen name="staff-name" title={words('staff.setUp.name')} place={place} go={go(true)}>
          <p className="staff-hint">{words('staff.setUp.nameHint')}</p>
          <NameEntry
            label={words('staff.setUp.name')}
            value={draft.clinicName}
            language={keysFor}
            onChange={(clinicName) => answer({ clinicName })}
            onEnter={next}
          />
        </StaffScreen>
      );
    case 'pin':
      return (
        <NewPin
          place={place}
          differs={pinDiffers}
          go={onlyBack}
          onPin={(pin) => {
            setPinDiffers(false);
            answerAndGo({ pin });
          }}
        />
      );
    case 'pinAgain':
      return (
        <NewPinAgain
          place={place}
          go={onlyBack}
          onPin={(again) => {
            setPinDiffers(again !== draft.pin);
            if (again === draft.pin) next();
            else back();
          }}
        />
      );
    case 'languages':
      return (
        <LanguagesQuestion
          place={place}
          languages={languages}
          chosen={draft.languages}
          onChange={(chosen) => answer({ languages: chosen })}
          onNext={next}
          onBack={back}
        />
      );
    case 'emergency':
      return (
        <StaffScreen name="staff-emergency" title={words('staff.setUp.emergency')} place={place} go={go(isEmergencyNumber(draft.emergencyNumber))}>
          <NumberEntry
            label={words('staff.desk.emergency')}
            value={draft.emergencyNumber}
            most={8}
            canEnter={isEmergencyNumber(draft.emergencyNumber)}
            onChange={(emergencyNumber) => answer({ emergencyNumber })}
            onEnter={next}
          />
        </StaffScreen>
      );
    case 'drafts':
      return (
        <StaffScreen name="staff-drafts" title={words('staff.setUp.drafts')} place={place} go={onlyBack}>
          <p className="key-point">{words('staff.setUp.draftsText')}</p>
          <AnswerList
            answers={[
              { id: 'yes', label: words('staff.setUp.draftsYes'), onPress: () => answerAndGo({ showDrafts: true }) },
              {
                id: 'no',
                label: words('staff.setUp.draftsNo'),
                detail: words('staff.setUp.draftsNoDetail'),
                onPress: () => answerAndGo({ showDrafts: false }),
              },
            ]}
          />
        </StaffScreen>
      );
    case 'role':
      return (
        <StaffScreen name="staff-role" title={words('staff.setUp.role')} place={place} go={onlyBack}>
          <p className="staff-hint">{words(draft.showDrafts ? 'staff.setUp.roleYes' : 'staff.setUp.roleNo')}</p>
          <AnswerList answers={roleSchema.options.map((role) => ({ id: role, label: words(`staff.role.${role}`), onPress: () => answerAndGo({ role }) }))} />
        </StaffScreen>
      );
    case 'summary':
      return <SetUpSummary draft={draft} languages={languages} onComplete={onComplete} onPin={() => setStep('pin')} onBack={back} />;
  }
}
