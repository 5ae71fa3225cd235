import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import { type TextSize, textSizes } from '#core/glass.ts';
import { useWords } from '../../i18n/language-context.ts';
import { PackedList } from '../../ui/PackedList.tsx';
import { PageGo, usePages } from '../../ui/PageGo.tsx';
import { Heading, Screen } from '../../ui/Screen.tsx';
import { CheckMark } from '../../ui/symbols.tsx';

type Props = { readonly current: TextSize; readonly onChoose: (size: TextSize) => void; readonly onClose: () => void };

/** Five sizes. The whole screen is the sample: it changes under the finger. */
export function TextSizeScreen({ current, onChoose, onClose }: Props): ReactNode {
  const words = useWords();
  const [page, setPage] = useState(0);
  const [pages, setPages] = usePages();
  return (
    <Screen name="text-size" go={<PageGo page={page} pages={pages} onPage={setPage} onBack={onClose} />}>
      <Heading>{words('textSize.title')}</Heading>
      <PackedList
        className="choices"
        keyOf={(size) => size}
        items={textSizes}
        page={page}
        onPages={setPages}
        columnEm={8}
        mostColumns={2}
        render={(size) => (
          <Button className="choice" onPress={() => onChoose(size)} {...(size === current ? { 'aria-current': 'true' as const } : {})}>
            <span className="choice-label">{words(`textSize.${size}`)}</span>
            {size === current ? <CheckMark /> : null}
          </Button>
        )}
      />
    </Screen>
  );
}
