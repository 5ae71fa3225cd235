import { type ReactNode, useState } from 'react';
import type { Language, LanguageCode } from '#core/languages/language-schema.ts';
import { useWords } from '../../../i18n/language-context.ts';
import { GoButton } from '../../../ui/buttons.tsx';
import { Paged } from '../../../ui/Paged.tsx';
import { PageGo, usePages } from '../../../ui/PageGo.tsx';
import { StaffScreen } from '../StaffScreen.tsx';
import { SwitchRow } from '../SwitchRow.tsx';

type Props = {
  readonly place: string | undefined;
  readonly languages: readonly Language[];
  readonly chosen: readonly LanguageCode[];
  readonly onChange: (chosen: readonly LanguageCode[]) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
};

/** Every complete language under its own name; at least one stays on. */
export function LanguagesQuestion({ place, languages, chosen, onChange, onNext, onBack }: Props): ReactNode {
  const words = useWords();
  const [page, setPage] = useState(0);
  const [pages, setPages] = usePages();
  const isLastPage = page >= pages - 1;
  const choose = (code: LanguageCode, isOn: boolean): void =>
    onChange(languages.map((language) => language.code).filter((other) => (other === code ? isOn : chosen.includes(other))));
  return (
    <StaffScreen
      name="staff-languages"
      title={words('staff.setUp.languages')}
      place={place}
      go={
        <>
          <PageGo page={page} pages={pages} onPage={setPage} onBack={onBack} />
          {isLastPage ? <GoButton label={words('go.next')} onPress={onNext} /> : null}
        </>
      }
    >
      <Paged
        className="staff-rows"
        keyOf={(language) => language.code}
        items={languages}
        page={page}
        onPages={setPages}
        itemEm={{ width: 11, height: 2.6 }}
        mostColumns={2}
        render={(language) => (
          <SwitchRow
            label={language.nativeName}
            labelIn={language}
            isOn={chosen.includes(language.code)}
            isDisabled={chosen.length === 1 && chosen.includes(language.code)}
            onChange={(isOn) => choose(language.code, isOn)}
          />
        )}
      />
    </StaffScreen>
  );
}
