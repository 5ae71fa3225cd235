import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { Input, TextField } from 'react-aria-components';
import type { Language } from '#core/languages/language-schema.ts';
import { LetterKeys } from './LetterKeys.tsx';
import { deleteBefore, isAtWordStart, type TextEdit, typeInto } from './text-edit.ts';

/** `clinicName` takes no more (core/settings/settings-schema.ts). */
const longestName = 60;

type Props = {
  readonly label: string;
  readonly value: string;
  readonly language: Language;
  readonly onChange: (value: string) => void;
  readonly onEnter: () => void;
};

/** A line of text with keys on the screen; a keyboard that is plugged in works as well. */
export function NameEntry({ label, value, language, onChange, onEnter }: Props): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const [caret, setCaret] = useState({ from: value.length, to: value.length });
  const edit: TextEdit = { text: value, from: Math.min(caret.from, value.length), to: Math.min(caret.to, value.length) };
  const moveCaret = (): void => {
    const field = input.current;
    if (field !== null) setCaret({ from: field.selectionStart ?? 0, to: field.selectionEnd ?? 0 });
  };
  const take = ({ text, from, to }: TextEdit): void => {
    onChange(text);
    setCaret({ from, to });
  };
  // A key on the screen changed the text: the page would put the caret at its end.
  useLayoutEffect(() => {
    const field = input.current;
    if (field !== null && document.activeElement === field) field.setSelectionRange(edit.from, edit.to);
  }, [edit.from, edit.to]);
  return (
    <>
      <TextField
        className="name-field"
        aria-label={label}
        value={value}
        maxLength={longestName}
        autoFocus
        onChange={(text) => {
          onChange(text);
          moveCaret();
        }}
      >
        <Input
          ref={input}
          className="name-input"
          dir="auto"
          // No keyboard of the machine: it may lead out of the kiosk.
          inputMode="none"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          onSelect={moveCaret}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter();
          }}
        />
      </TextField>
      <LetterKeys
        language={language}
        isAtWordStart={isAtWordStart(edit)}
        onType={(typed) => take(typeInto(edit, typed, longestName))}
        onDelete={() => take(deleteBefore(edit))}
      />
    </>
  );
}
