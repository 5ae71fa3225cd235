import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/language-context.ts';

/** Says why a control does nothing: IT has set this. */
export function ManagedNote({ isShown }: { readonly isShown: boolean }): ReactNode {
  const words = useWords();
  return isShown ? <p className="notice">{words('staff.desk.managed')}</p> : null;
}
