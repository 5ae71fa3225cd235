import { Brush, Pause, Play } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { KioskView, LanguageTexts } from '#core/bridge/contract.ts';
import type { Glass } from '#core/glass.ts';
import { AttractSpine } from '../../figures/attract/AttractSpine.tsx';
import { useWords, useWordsOf } from '../../i18n/language-context.ts';
import { useKioskClock, useKioskNow } from '../../session/kiosk-now.ts';
import { CleaningScreen } from '../../ui/CleaningScreen.tsx';
import { watchContacts } from './contacts.ts';
import { greetingAt, shiftMillimetres } from './greeting.ts';

export type VisitStart = { readonly language: string; readonly opensLanguages: boolean };

type Props = {
  readonly kiosk: KioskView;
  /** Offered and ready to be painted, in the clinic's order. */
  readonly languages: readonly LanguageTexts[];
  /** False while more languages may come. */
  readonly isSettled: boolean;
  readonly glass: Glass;
  readonly onStart: (start: VisitStart) => void;
};

/** "Stop motion" on the attract screen lasts ten minutes, then the spine moves again for the next person. */
const stoppedMillis = 600_000;
/** "Clean the screen" without a PIN: touch is off for half a minute. */
const cleaningSeconds = 30;

/** Waiting for the next person: the spine, a greeting in one language at a time, and every language under its own name. */
export function AttractScreen({ kiosk, languages, isSettled, glass, onStart }: Props): ReactNode {
  const words = useWords();
  const clock = useKioskClock();
  const now = useKioskNow(250);
  const [shownAt] = useState(() => clock.now());
  const [stoppedUntil, setStoppedUntil] = useState(Number.NEGATIVE_INFINITY);
  const [isCleaning, setIsCleaning] = useState(false);
  const screen = useRef<HTMLDivElement>(null);
  useEffect(() => (screen.current === null ? undefined : watchContacts(screen.current, glass.pixelsPerMillimetre, () => setIsCleaning(true))), [glass]);

  const isMotionStopped = now < stoppedUntil;
  const greeting = languages[greetingAt(isMotionStopped ? 0 : now - shownAt, languages.length)];
  // A touch starts in the language the greeting showed when the finger landed, not when it left.
  const landedOn = useRef(greeting);
  if (isCleaning) return <CleaningScreen seconds={cleaningSeconds} onDone={() => setIsCleaning(false)} />;
  const shift = shiftMillimetres(now - shownAt);
  return (
    // Anywhere that is not a control: the clinic's default language, with the language row open.
    // biome-ignore lint/a11y/useKeyWithClickEvents: a keyboard reaches the same by the language tiles.
    <main className="attract" ref={screen} onClick={() => onStart({ language: kiosk.defaultLanguage, opensLanguages: true })}>
      <div
        className="attract-figure"
        style={{ translate: `calc(${shift.x} * var(--mm)) calc(${shift.y} * var(--mm))` }}
        role="img"
        aria-label={words('attract.figure')}
      >
        <AttractSpine isMotionStopped={isMotionStopped} nowMs={now - shownAt} />
      </div>
      <div className="attract-words">
        <p className="clinic-name">{kiosk.clinicName}</p>
        {greeting === undefined ? null : (
          <Greeting
            key={greeting.language.code}
            texts={greeting}
            onLand={() => (landedOn.current = greeting)}
            onStart={() => onStart({ language: (landedOn.current ?? greeting).language.code, opensLanguages: false })}
          />
        )}
        <ul className="language-tiles" data-settled={isSettled} aria-label={words('attract.languages')}>
          {(isSettled ? languages.map(({ language }) => language) : kiosk.languages).map((language) => (
            <li key={language.code}>
              <Button className="language-tile" lang={language.code} onPress={() => onStart({ language: language.code, opensLanguages: false })}>
                <span dir={language.direction}>{language.nativeName}</span>
              </Button>
            </li>
          ))}
        </ul>
      </div>
      <div className="attract-corner">
        <CornerButton
          icon={isMotionStopped ? <Play /> : <Pause />}
          label={words(isMotionStopped ? 'attract.startMotion' : 'attract.stopMotion')}
          onPress={() => setStoppedUntil(isMotionStopped ? Number.NEGATIVE_INFINITY : clock.now() + stoppedMillis)}
        />
        <CornerButton icon={<Brush />} label={words('attract.cleanScreen')} onPress={() => setIsCleaning(true)} />
      </div>
    </main>
  );
}

function Greeting({ texts, onLand, onStart }: { readonly texts: LanguageTexts; readonly onLand: () => void; readonly onStart: () => void }): ReactNode {
  const words = useWordsOf(texts);
  const { language } = texts;
  return (
    <h1 className="greeting-heading">
      <Button className="greeting" lang={language.code} onPressStart={onLand} onPress={onStart}>
        <span className="greeting-words" dir={language.direction}>
          {words('attract.greeting')}
        </span>
        <span className="greeting-invitation" dir={language.direction}>
          {words('attract.invitation')}
        </span>
      </Button>
    </h1>
  );
}

function CornerButton({ icon, label, onPress }: { readonly icon: ReactNode; readonly label: string; readonly onPress: () => void }): ReactNode {
  return (
    <Button className="corner-button" onPress={onPress}>
      <span className="tool-icon" aria-hidden="true">
        {icon}
      </span>
      <span>{label}</span>
    </Button>
  );
}
