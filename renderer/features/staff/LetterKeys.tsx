import { ArrowBigUp, Delete } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Language } from '#core/languages/language-schema.ts';
import { useWords } from '../../i18n/language-context.ts';
import { hasCapitals, type KeyPage, keyPages, keysPerRow } from './key-pages.ts';

type Props = {
  /** Whose letters come first. */
  readonly language: Language;
  /** The next letter begins a word of the name. */
  readonly isAtWordStart: boolean;
  readonly onType: (text: string) => void;
  readonly onDelete: () => void;
};

/** A small keyboard of our own, since a kiosk's own may be missing or lead out of the kiosk. Rows stand as on a real one, in every language. */
export function LetterKeys({ language, isAtWordStart, onType, onDelete }: Props): ReactNode {
  const words = useWords();
  const pages = keyPages(language);
  const [shown, setShown] = useState(0);
  const [isShifted, setIsShifted] = useState(false);
  const page = pages[shown % pages.length] as KeyPage;
  const next = pages[(shown + 1) % pages.length] as KeyPage;
  const hasShift = hasCapitals(page);
  const isCapital = hasShift && isShifted !== isAtWordStart;
  const [first, second, third] = page.rows;

  const keys = (letters: readonly string[]): ReactNode =>
    letters.map((letter) => {
      const typed = isCapital ? letter.toUpperCase() : letter;
      const press = (): void => {
        onType(typed);
        setIsShifted(false);
      };
      return (
        <Button key={letter} className="letter-key" preventFocusOnPress onPress={press}>
          {typed}
        </Button>
      );
    });
  const wide = (count: number): { readonly gridColumn: string } => ({ gridColumn: `span ${count}` });

  return (
    <fieldset className="letter-keys" aria-label={words('staff.keys.letters')} dir="ltr">
      <div className="letter-row">
        {keys(first)}
        <Button
          className="letter-key letter-other"
          style={wide(keysPerRow - first.length)}
          preventFocusOnPress
          aria-label={words('staff.keys.delete')}
          onPress={onDelete}
        >
          <Delete className="follows-direction" aria-hidden="true" />
        </Button>
      </div>
      <div className="letter-row">
        {hasShift ? (
          <Button
            className="letter-key letter-other"
            preventFocusOnPress
            aria-label={words('staff.keys.capital')}
            aria-pressed={isCapital}
            onPress={() => setIsShifted(!isShifted)}
          >
            <ArrowBigUp aria-hidden="true" />
          </Button>
        ) : null}
        {keys(second)}
      </div>
      <div className="letter-row">
        <Button
          className="letter-key letter-other"
          preventFocusOnPress
          aria-label={`${next.name} ${next.isLetters ? words('staff.keys.letters') : words('staff.keys.digits')}`}
          onPress={() => setShown(shown + 1)}
        >
          {next.name}
        </Button>
        {keys(third)}
        <Button className="letter-key letter-other" style={wide(keysPerRow - third.length - 1)} preventFocusOnPress onPress={() => onType(' ')}>
          {words('staff.keys.space')}
        </Button>
      </div>
    </fieldset>
  );
}
