import { ArrowDown, ArrowUp } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import type { StaffDesk } from '#core/bridge/contract.ts';
import type { LanguageCode } from '#core/languages/language-schema.ts';
import { moveLanguage, offerLanguage, setDefaultLanguage } from '#core/settings/settings-draft.ts';
import { useWords } from '../../../i18n/language-context.ts';
import { Paged } from '../../../ui/Paged.tsx';
import { usePages } from '../../../ui/PageGo.tsx';
import { CheckMark } from '../../../ui/symbols.tsx';
import { StaffScreen } from '../StaffScreen.tsx';
import { SwitchRow } from '../SwitchRow.tsx';
import type { DeskView } from './desk-view.ts';
import { ManagedNote } from './ManagedNote.tsx';
import { SectionGo } from './SectionGo.tsx';

type Move = { readonly code: LanguageCode; readonly by: -1 | 1 };

/** Which languages are offered, their order on the first screen, and the default: offered ones first, in their order. */
export function LanguagesSection({ view }: { readonly view: DeskView }): ReactNode {
  const words = useWords();
  const { desk, draft, isManaged } = view;
  const { offeredLanguages } = draft.edited;
  const [page, setPage] = useState(0);
  const [pages, setPages] = usePages();
  const [moved, setMoved] = useState<Move | null>(null);
  const rows = useRef<HTMLDivElement>(null);
  // The keyboard stays on the language that moved, not on the row it left.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the order says that a row has moved.
  useLayoutEffect(() => {
    if (moved === null) return;
    const keyFor = (by: number): HTMLButtonElement | null =>
      rows.current?.querySelector<HTMLButtonElement>(`[data-move="${moved.code} ${by}"]:not(:disabled)`) ?? null;
    // At either end the key it was moved by has nothing left to do.
    (keyFor(moved.by) ?? keyFor(-moved.by))?.focus({ preventScroll: true });
  }, [moved, offeredLanguages]);

  const place = (code: LanguageCode): number => offeredLanguages.indexOf(code);
  const offered = offeredLanguages.flatMap((code) => desk.languages.find(({ language }) => language.code === code) ?? []);
  const others = desk.languages.filter(({ language }) => place(language.code) < 0);
  const movedName = desk.languages.find(({ language }) => language.code === moved?.code)?.language.nativeName;
  return (
    <StaffScreen name="staff-languages" title={words('staff.languages.title')} go={<SectionGo view={view} page={page} pages={pages} onPage={setPage} />}>
      <ManagedNote isShown={isManaged('offeredLanguages', 'defaultLanguage')} />
      <p className="visually-hidden" role="status">
        {moved === null || movedName === undefined ? null : words('staff.languages.moved', { language: movedName, place: place(moved.code) + 1 })}
      </p>
      <div className="staff-rows-box" ref={rows}>
        <Paged
          className="staff-rows"
          keyOf={({ language }) => language.code}
          items={[...offered, ...others]}
          page={page}
          onPages={setPages}
          itemEm={{ width: 20, height: 2.8 }}
          mostColumns={1}
          render={(entry) => <LanguageRow entry={entry} view={view} onMoved={setMoved} />}
        />
      </div>
    </StaffScreen>
  );
}

type RowProps = { readonly entry: StaffDesk['languages'][number]; readonly view: DeskView; readonly onMoved: (move: Move) => void };

function LanguageRow({ entry: { language, topics }, view, onMoved }: RowProps): ReactNode {
  const words = useWords();
  const { rooms, draft, isManaged } = view;
  const { offeredLanguages, defaultLanguage } = draft.edited;
  const { code, nativeName } = language;
  const place = offeredLanguages.indexOf(code);
  const isOffered = place >= 0;
  const isDefault = code === defaultLanguage;
  const isFixed = isManaged('offeredLanguages', 'defaultLanguage');
  const move = (by: -1 | 1): void => {
    rooms.edit((before) => moveLanguage(before, code, by));
    onMoved({ code, by });
  };
  return (
    <div className="language-row">
      <SwitchRow
        label={nativeName}
        labelIn={language}
        detail={isDefault ? words('staff.languages.defaultHint') : words('topics.count', { count: topics })}
        isOn={isOffered}
        isDisabled={isFixed || isDefault}
        onChange={(isOn) => rooms.edit((before) => offerLanguage(before, code, isOn))}
      />
      <Button
        className="square-key"
        data-move={`${code} -1`}
        aria-label={words('staff.languages.up', { language: nativeName })}
        isDisabled={isFixed || place <= 0}
        onPress={() => move(-1)}
      >
        <ArrowUp aria-hidden="true" />
      </Button>
      <Button
        className="square-key"
        data-move={`${code} 1`}
        aria-label={words('staff.languages.down', { language: nativeName })}
        isDisabled={isFixed || !isOffered || place === offeredLanguages.length - 1}
        onPress={() => move(1)}
      >
        <ArrowDown aria-hidden="true" />
      </Button>
      <ToggleButton
        className="default-key"
        isSelected={isDefault}
        isDisabled={isFixed || !isOffered}
        onChange={() => rooms.edit((before) => setDefaultLanguage(before, code))}
      >
        {isDefault ? <CheckMark /> : null}
        <span>{words(isDefault ? 'staff.languages.default' : 'staff.languages.makeDefault')}</span>
      </ToggleButton>
    </div>
  );
}
