import type { ReactNode } from 'react';

/** The one sign of danger: a triangle, beside words. */
export function Triangle(): ReactNode {
  return (
    <svg className="triangle" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 3 22 21H2Z" />
      <path d="M12 9.5v5.5M12 17.8v.4" />
    </svg>
  );
}

export function CheckMark(): ReactNode {
  return (
    <svg className="check-mark" viewBox="0 0 24 24" aria-hidden="true">
      <path d="m4.5 12.5 5 5 10-11" />
    </svg>
  );
}
