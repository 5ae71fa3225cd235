import { type ReactNode, useLayoutEffect, useRef } from 'react';

/** Tried in turn, as shares of the visitor's text size. */
const shares = [1, 0.92, 0.85, 0.78, 0.7, 0.62, 0.55, 0.5, 0.44, 0.38] as const;

/**
 * A card: everything on it is seen at once, so on glass too small for it at the chosen text size it is set smaller as a
 * whole. Steps never are: they are dealt into leaves.
 */
export function FitBox({ children, className }: { readonly children: ReactNode; readonly className: string }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const adapt = (): void => {
      for (const share of shares) {
        element.style.setProperty('--card-fit', String(share));
        if (element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth) return;
      }
    };
    const observer = new ResizeObserver(adapt);
    observer.observe(element);
    adapt();
    return () => observer.disconnect();
  });
  return (
    <div className={`fit-box ${className}`} ref={box}>
      {children}
    </div>
  );
}
