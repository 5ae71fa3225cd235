import { Fragment, type ReactNode } from 'react';
import { Pressable } from 'react-aria-components';
import { textPieces } from '#core/content/marked-text.ts';

/** Running text whose glossary terms can be touched for their meaning. A term is a span, since a button would not wrap with its line. */
export function MarkedText({ text, onTerm }: { readonly text: string; readonly onTerm?: (term: string) => void }): ReactNode {
  return textPieces(text).map((piece) => {
    if (piece.kind === 'words' || onTerm === undefined) return <Fragment key={piece.start}>{piece.text}</Fragment>;
    return (
      <Pressable key={piece.start} onPress={() => onTerm(piece.term)}>
        {/* biome-ignore lint/a11y/useSemanticElements: a button is one box and would not wrap with its line. */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: Pressable makes it focusable. */}
        <span className="term" role="button">
          {piece.text}
        </span>
      </Pressable>
    );
  });
}
