import type { ReactNode } from 'react';
import type { Figure } from '#core/figures/figure-schema.ts';
import { Picture } from '../figures/stage/Picture.tsx';
import { FitBox } from './FitBox.tsx';

type Props = {
  readonly name: string;
  readonly children: ReactNode;
  readonly go: ReactNode;
  /** On upright glass words and controls stand low, in reach; this picture has the paper above them. */
  readonly art?: Figure | undefined;
};

/** A screen's two parts: what it says, and the band with the ways on and back. The tool band is the sheet's. */
export function Screen({ name, children, go, art }: Props): ReactNode {
  return (
    <>
      <main className={`screen screen-${name}`}>
        <div className="screen-art">{art === undefined ? null : <Picture figure={art} />}</div>
        {children}
      </main>
      <div className="go-band">{go}</div>
    </>
  );
}

/** A few words to read, or to show to somebody, seen all at once. */
export function CardScreen({ children, go }: Pick<Props, 'children' | 'go'>): ReactNode {
  return (
    <Screen name="card" go={go}>
      <FitBox className="card-sheet">{children}</FitBox>
    </Screen>
  );
}

/** The one heading of a screen. The keyboard starts here when the control that led here is gone. */
export function Heading({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <h1 className="title" tabIndex={-1}>
      {children}
    </h1>
  );
}
