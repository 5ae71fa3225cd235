import { Minus, Plus } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { Button } from 'react-aria-components';
import { type SecondsName, secondsRange, stepSeconds } from '#core/settings/settings-draft.ts';
import { useWords } from '../../../i18n/language-context.ts';
import { StaffScreen } from '../StaffScreen.tsx';
import type { DeskView } from './desk-view.ts';
import { ManagedNote } from './ManagedNote.tsx';
import { SectionGo } from './SectionGo.tsx';

/** Seconds that one press of + or − changes. */
const stepOf: Readonly<Record<SecondsName, number>> = { warnAfterSeconds: 10, answerSeconds: 5 };

export function TimesSection({ view }: { readonly view: DeskView }): ReactNode {
  const words = useWords();
  return (
    <StaffScreen name="staff-times" title={words('staff.times.title')} go={<SectionGo view={view} />}>
      <div className="staff-rows-free">
        <SecondsRow
          view={view}
          name="warnAfterSeconds"
          label={words('staff.times.warn')}
          detail={words('staff.times.warnDetail', secondsRange('warnAfterSeconds'))}
        />
        <SecondsRow
          view={view}
          name="answerSeconds"
          label={words('staff.times.answer')}
          detail={words('staff.times.answerDetail', secondsRange('answerSeconds'))}
        />
      </div>
    </StaffScreen>
  );
}

type RowProps = { readonly view: DeskView; readonly name: SecondsName; readonly label: string; readonly detail: string };

function SecondsRow({ view: { draft, rooms, isManaged }, name, label, detail }: RowProps): ReactNode {
  const words = useWords();
  const labelId = useId();
  const seconds = draft.edited[name];
  const { least, most } = secondsRange(name);
  const step = (by: number): void => rooms.edit((before) => stepSeconds(before, name, by * stepOf[name]));
  const isFixed = isManaged(name);
  return (
    <fieldset className="staff-row" aria-labelledby={labelId}>
      <div className="choice-words">
        <span className="staff-row-label" id={labelId}>
          {label}
        </span>
        <span className="choice-detail">{detail}</span>
        <ManagedNote isShown={isFixed} />
      </div>
      <div className="stepper">
        <Button className="square-key" aria-label={words('staff.keys.less')} isDisabled={isFixed || seconds <= least} onPress={() => step(-1)}>
          <Minus aria-hidden="true" />
        </Button>
        <output className="stepper-value" aria-live="polite">
          {words('staff.times.seconds', { count: seconds })}
        </output>
        <Button className="square-key" aria-label={words('staff.keys.more')} isDisabled={isFixed || seconds >= most} onPress={() => step(1)}>
          <Plus aria-hidden="true" />
        </Button>
      </div>
    </fieldset>
  );
}
