import { type ReactNode, useEffect, useState } from 'react';
import { useWords } from '../i18n/language-context.ts';
import { useKioskClock, useKioskNow } from '../session/kiosk-now.ts';

/** Touch is off while somebody wipes the glass: this sheet takes every touch and does nothing with it. */
export function CleaningScreen({ seconds, onDone }: { readonly seconds: number; readonly onDone: () => void }): ReactNode {
  const words = useWords();
  const clock = useKioskClock();
  const now = useKioskNow(250);
  const [endsAt] = useState(() => clock.now() + seconds * 1000);
  // `now` is rounded down, so the first look may come out a second too long.
  const left = Math.min(seconds, Math.max(0, Math.ceil((endsAt - now) / 1000)));
  useEffect(() => {
    if (left === 0) onDone();
  }, [left, onDone]);
  return (
    <main className="resting" role="status">
      <h1 className="title">{words('attract.cleaning')}</h1>
      <p className="card-text">{words('attract.cleaningRest', { count: left })}</p>
    </main>
  );
}
