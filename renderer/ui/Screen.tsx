import type { ReactNode } from 'react';

/** A screen's two parts: what it says, and the band with the ways on and back. The tool band is the sheet's. */
export function Screen({ name, children, go }: { readonly name: string; readonly children: ReactNode; readonly go: ReactNode }): ReactNode {
  return (
    <>
      <main className={`screen screen-${name}`}>{children}</main>
      <div className="go-band">{go}</div>
    </>
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
