import { type ReactNode, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import type { LanguageTexts } from '#core/bridge/contract.ts';
import type { Millis } from '#core/session/session-policy.ts';
import { finishedAnswerMillis } from '#core/session/session-policy.ts';
import { useLanguageTexts, useWords, useWordsOf } from '../../i18n/language-context.ts';
import { useKioskNow } from '../../session/kiosk-now.ts';
import { useSessionControl } from '../../session/session-control.ts';
import { FitBox } from '../../ui/FitBox.tsx';
import { CountdownRing } from './CountdownRing.tsx';
import { playTwoNotes } from './two-notes.ts';

type Props = {
  readonly reason: 'idle' | 'finished';
  readonly endsAt: Millis;
  readonly answerSeconds: number;
  readonly clinicTexts: LanguageTexts;
};

/** The seconds are said when the question opens and once more near the end, never in between. */
const saidAgainAtSeconds = 10;

/** "Are you still there?" and "Are you finished?": an opaque sheet, seen and heard, with one large way to go on. */
export function WarningScreen({ reason, endsAt, answerSeconds, clinicTexts }: Props): ReactNode {
  const words = useWords();
  const clinicWords = useWordsOf(clinicTexts);
  const { language } = useLanguageTexts();
  const { tell } = useSessionControl();
  const now = useKioskNow(250);
  const total = reason === 'finished' ? finishedAnswerMillis / 1000 : answerSeconds;
  // `now` is rounded down, so the first look may come out a second too long.
  const secondsLeft = Math.min(total, Math.max(0, Math.ceil((endsAt - now) / 1000)));
  const [atStart] = useState(secondsLeft);
  const isNearEnd = secondsLeft <= saidAgainAtSeconds;
  // biome-ignore lint/correctness/useExhaustiveDependencies: two notes when it opens, two when the end is near.
  useEffect(() => playTwoNotes(), [isNearEnd]);

  const isFinished = reason === 'finished';
  const clinic = clinicTexts.language;
  const stay = (): void => tell({ kind: 'stayed' });
  const leave = (): void => tell({ kind: 'leaveConfirmed' });
  return (
    <main className="warning-sheet">
      <div className="warning" role="alertdialog" aria-labelledby="warning-title" aria-describedby="warning-text">
        <FitBox className="warning-top">
          <div className="warning-question">
            <h1 className="warning-title" id="warning-title" tabIndex={-1}>
              {words(isFinished ? 'finished.title' : 'warning.title')}
            </h1>
            {clinic.code === language.code ? null : (
              <p className="warning-second" lang={clinic.code} dir={clinic.direction}>
                {clinicWords(isFinished ? 'finished.title' : 'warning.title')}
              </p>
            )}
          </div>
          <CountdownRing secondsLeft={secondsLeft} total={total} />
          <p className="warning-text" id="warning-text">
            {words(isFinished ? 'finished.explain' : 'warning.explain')}
          </p>
        </FitBox>
        <p className="visually-hidden" role="status">
          {words('warning.seconds', { count: isNearEnd ? Math.min(saidAgainAtSeconds, atStart) : atStart })}
        </p>
        <div className="warning-answers">
          <Button autoFocus className="button go warning-stay" data-answers="" onPress={stay}>
            <span className="button-label">{words(isFinished ? 'finished.no' : 'warning.stay')}</span>
          </Button>
          <Button className="button outline" data-answers="" onPress={leave}>
            <span className="button-label">{words(isFinished ? 'finished.yes' : 'warning.leave')}</span>
          </Button>
        </div>
      </div>
    </main>
  );
}
