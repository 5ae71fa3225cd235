import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { Language } from '#core/languages/language-schema.ts';
import { useWords } from '../../i18n/language-context.ts';
import { PackedList } from '../../ui/PackedList.tsx';
import { PageGo, usePages } from '../../ui/PageGo.tsx';
import { Heading, Screen } from '../../ui/Screen.tsx';
import { CheckMark } from '../../ui/symbols.tsx';

type Props = {
  readonly languages: readonly Language[];
  readonly current: string;
  /** Languages the open topic has; null when every language will do. */
  readonly available: readonly string[] | null;
  readonly page: number;
  readonly onPage: (page: number) => void;
  readonly onChoose: (language: string) => void;
  readonly onClose: () => void;
};

/** Every offered language under its own name. One that lacks the open topic says so, and can be chosen all the same. */
export function LanguageScreen({ languages, current, available, page, onPage, onChoose, onClose }: Props): ReactNode {
  const words = useWords();
  const [pages, setPages] = usePages();
  return (
    <Screen name="language" go={<PageGo page={page} pages={pages} onPage={onPage} onBack={onClose} />}>
      <Heading>{words('language.title')}</Heading>
      <PackedList
        className="choices"
        keyOf={(language) => language.code}
        items={languages}
        page={page}
        onPages={setPages}
        columnEm={11}
        mostColumns={3}
        render={(language) => {
          const isMissing = available !== null && !available.includes(language.code);
          const isCurrent = language.code === current;
          return (
            <Button className="choice" onPress={() => onChoose(language.code)} {...(isCurrent ? { 'aria-current': 'true' as const } : {})}>
              <span className="choice-words">
                <span className="choice-label" lang={language.code} dir={language.direction}>
                  {language.nativeName}
                </span>
                {isMissing ? <span className="choice-detail">{words('language.notHere', { language: language.nativeName })}</span> : null}
              </span>
              {isCurrent ? <CheckMark /> : null}
            </Button>
          );
        }}
      />
    </Screen>
  );
}
