import type { ReactNode } from 'react';
import type { LanguageTexts } from '#core/bridge/contract.ts';
import { isDraftChanged } from '#core/settings/settings-draft.ts';
import { useLanguageTexts, useWords, useWordsOf } from '../../../i18n/language-context.ts';
import { BackButton, GoButton, OutlineButton } from '../../../ui/buttons.tsx';
import { StaffScreen } from '../StaffScreen.tsx';
import type { DeskView } from './desk-view.ts';

/** The first screen as it would be, before anybody else sees it. Nothing on it can be touched. */
export function TryScreen({ view, texts }: { readonly view: DeskView; readonly texts: ReadonlyMap<string, LanguageTexts> }): ReactNode {
  const words = useWords();
  const { desk, draft, rooms, goHome } = view;
  const { clinicName, offeredLanguages, defaultLanguage } = draft.edited;
  const languages = offeredLanguages.flatMap((code) => desk.languages.find(({ language }) => language.code === code)?.language ?? []);
  const own = useLanguageTexts();
  const greeting = texts.get(defaultLanguage) ?? own;
  const save = async (): Promise<void> => {
    await rooms.save();
    goHome();
  };
  const undo = (): void => {
    rooms.undo();
    goHome();
  };
  return (
    <StaffScreen
      name="staff-try"
      title={words('staff.desk.tryTitle')}
      go={
        <>
          <BackButton label={words('go.back')} onPress={goHome} />
          {isDraftChanged(draft) ? (
            <>
              <OutlineButton label={words('staff.desk.undo')} onPress={undo} />
              <GoButton label={words('staff.desk.save')} onPress={() => void save()} />
            </>
          ) : null}
        </>
      }
    >
      <div className="preview">
        <p className="clinic-name">{clinicName === '' ? null : <bdi>{clinicName}</bdi>}</p>
        <Greeting texts={greeting} />
        <ul className="preview-tiles" aria-label={words('attract.languages')}>
          {languages.map(({ code, direction, nativeName }) => (
            <li key={code} className="preview-tile" lang={code}>
              <span dir={direction}>{nativeName}</span>
            </li>
          ))}
        </ul>
      </div>
    </StaffScreen>
  );
}

function Greeting({ texts }: { readonly texts: LanguageTexts }): ReactNode {
  const words = useWordsOf(texts);
  return (
    <p className="preview-greeting" lang={texts.language.code} dir={texts.language.direction}>
      {words('attract.greeting')}
    </p>
  );
}
