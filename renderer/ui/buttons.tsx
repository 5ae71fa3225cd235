import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { Button, type ButtonProps } from 'react-aria-components';

type Common = Pick<ButtonProps, 'onPress' | 'isDisabled' | 'autoFocus'> & { readonly id?: string };

/** The one way on: solid, at least half the width. Its second line names where it leads. */
export function GoButton({ label, detail, ...rest }: Common & { readonly label: string; readonly detail?: string | undefined }): ReactNode {
  return (
    <Button className="button go" {...rest}>
      <span className="button-words">
        <span className="button-label">{label}</span>
        {detail === undefined ? null : <Detail key={detail} text={detail} />}
      </span>
      <Arrow />
    </Button>
  );
}

/** One line, or not seen at all: a second one would move the button under the finger. A screen reader hears it always. */
function Detail({ text }: { readonly text: string }): ReactNode {
  const line = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const element = line.current;
    if (element !== null && element.scrollWidth > element.clientWidth) element.classList.add('visually-hidden');
  });
  return (
    <span className="button-detail" ref={line}>
      {text}
    </span>
  );
}

export function OutlineButton({ label, icon, ...rest }: Common & { readonly label: string; readonly icon?: ReactNode }): ReactNode {
  return (
    <Button className="button outline" {...rest}>
      {icon}
      <span className="button-label">{label}</span>
    </Button>
  );
}

export function BackButton({ label, ...rest }: Common & { readonly label: string }): ReactNode {
  return (
    <Button className="button outline back" {...rest}>
      <Arrow isBack />
      <span className="button-label">{label}</span>
    </Button>
  );
}

/** Points the way the language is read; turned round by the sheet's direction (look.md, Sides). */
export function Arrow({ isBack = false }: { readonly isBack?: boolean }): ReactNode {
  return (
    <svg className={isBack ? 'arrow arrow-back' : 'arrow'} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M4 12h15M13 5.5 19.5 12 13 18.5" />
    </svg>
  );
}
