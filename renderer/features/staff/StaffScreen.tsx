import { type ReactNode, useEffect, useRef } from 'react';
import { Heading, Screen } from '../../ui/Screen.tsx';

type Props = {
  readonly name: string;
  readonly title: string;
  /** Where this is among the questions of the set-up. */
  readonly place?: string | undefined;
  readonly go: ReactNode;
  readonly children: ReactNode;
};

/** One screen of the staff area: the same parts as the patients' side. */
export function StaffScreen({ name, title, place, go, children }: Props): ReactNode {
  const head = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another title is another screen.
  useEffect(() => {
    // The control that led here may be gone: the keyboard then starts at the heading.
    if (document.activeElement === document.body || document.activeElement === null)
      head.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [title]);
  return (
    <Screen name={name} go={go}>
      <div className="staff-head" ref={head}>
        {place === undefined ? null : <p className="staff-place">{place}</p>}
        <Heading>{title}</Heading>
      </div>
      {children}
    </Screen>
  );
}
