import { type ReactNode, useState } from 'react';
import type { Language } from '#core/languages/language-schema.ts';
import { isEmergencyNumber, nameClinic, setEmergencyNumber } from '#core/settings/settings-draft.ts';
import { useWords } from '../../../i18n/language-context.ts';
import { BackButton, GoButton } from '../../../ui/buttons.tsx';
import { AnswerList } from '../AnswerList.tsx';
import { NameEntry } from '../NameEntry.tsx';
import { NumberEntry } from '../NumberEntry.tsx';
import { StaffScreen } from '../StaffScreen.tsx';
import type { DeskView } from './desk-view.ts';
import { ManagedNote } from './ManagedNote.tsx';
import { SectionGo } from './SectionGo.tsx';

type Change = { readonly of: 'name' | 'emergency'; readonly value: string };

/** The clinic's name and the number patients dial. What is being typed becomes an edit with "Done". */
export function ClinicSection({ view, keysFor }: { readonly view: DeskView; readonly keysFor: Language }): ReactNode {
  const words = useWords();
  const { draft, rooms, isManaged } = view;
  const { clinicName, emergencyNumber } = draft.edited;
  const [change, setChange] = useState<Change | null>(null);
  const leave = (): void => setChange(null);
  const go = (canDo: boolean, done: () => void): ReactNode => (
    <>
      <BackButton label={words('go.back')} onPress={leave} />
      <GoButton label={words('staff.done')} isDisabled={!canDo} onPress={done} />
    </>
  );

  if (change?.of === 'name') {
    const done = (): void => {
      rooms.edit((before) => nameClinic(before, change.value));
      leave();
    };
    return (
      <StaffScreen name="staff-name" title={words('staff.setUp.name')} go={go(true, done)}>
        <p className="staff-hint">{words('staff.setUp.nameHint')}</p>
        <NameEntry
          label={words('staff.setUp.name')}
          value={change.value}
          language={keysFor}
          onChange={(value) => setChange({ of: 'name', value })}
          onEnter={done}
        />
      </StaffScreen>
    );
  }
  if (change?.of === 'emergency') {
    const isGood = isEmergencyNumber(change.value);
    const done = (): void => {
      rooms.edit((before) => setEmergencyNumber(before, change.value));
      leave();
    };
    return (
      <StaffScreen name="staff-emergency" title={words('staff.setUp.emergency')} go={go(isGood, done)}>
        <NumberEntry
          label={words('staff.desk.emergency')}
          value={change.value}
          most={8}
          canEnter={isGood}
          onChange={(value) => setChange({ of: 'emergency', value })}
          onEnter={done}
        >
          <p className="staff-wrong" role="status">
            {isGood ? null : words('staff.clinic.emergencyInvalid')}
          </p>
        </NumberEntry>
      </StaffScreen>
    );
  }
  const name = {
    id: 'name',
    label: words('staff.desk.clinicName'),
    detail: clinicName === '' ? words('staff.desk.noName') : clinicName,
    onPress: () => setChange({ of: 'name', value: clinicName }),
  };
  const emergency = {
    id: 'emergency',
    label: words('staff.desk.emergency'),
    detail: emergencyNumber,
    onPress: () => setChange({ of: 'emergency', value: emergencyNumber }),
  };
  return (
    <StaffScreen name="staff-clinic" title={words('staff.clinic.title')} go={<SectionGo view={view} />}>
      <ManagedNote isShown={isManaged('clinicName') || isManaged('emergencyNumber')} />
      <AnswerList
        answers={[
          { ...name, isDisabled: isManaged('clinicName') },
          { ...emergency, isDisabled: isManaged('emergencyNumber') },
        ]}
      />
    </StaffScreen>
  );
}
