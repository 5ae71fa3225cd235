import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { ContentStore } from '#core/content/content-store.ts';
import { type TextSize, textSizes, usualTextSize } from '#core/glass.ts';
import { describeIssue } from '#core/issue.ts';
import { type DevOrder, readyNews } from './dev-order.ts';
import { glassPanels, pixelsPerMillimetre } from './glass-panels.ts';
import { developmentPin } from './in-memory-bridge.ts';
import { KioskFrame } from './KioskFrame.tsx';
import { Select } from './Select.tsx';
import { screensIn } from './screen-list.ts';

type Choice = {
  readonly screen: string;
  readonly language: string;
  readonly textSize: TextSize;
  readonly glass: string;
  readonly isMotionStopped: boolean;
  readonly isTrial: boolean;
};

const firstChoice: Choice = { screen: '', language: 'en', textSize: usualTextSize, glass: '', isMotionStopped: false, isTrial: false };
const nameOf = ({ group, name }: { readonly group: string; readonly name: string }): string => `${group}: ${name}`;

/** Where to look: any screen, language, text size and glass; and what time it is there. */
export function DevPage({ content }: { readonly content: ContentStore }): ReactNode {
  const [choice, setChoice] = useChoice();
  const frame = useRef<HTMLIFrameElement>(null);
  const screens = screensIn(content, choice.language);
  const screen = screens.find((one) => nameOf(one) === choice.screen) ?? screens[0];
  const glass = glassPanels.find(({ name }) => name === choice.glass) ?? glassPanels[0];
  const send = (order: DevOrder): void => frame.current?.contentWindow?.postMessage(order, location.origin);

  const { language, textSize, isMotionStopped, isTrial } = choice;
  const show = (): void => {
    if (screen === undefined || glass === undefined) return;
    send({ order: 'show', shown: screen.shown, language, textSize, isMotionStopped, isTrial, pixelsPerMillimetre: pixelsPerMillimetre(glass) });
  };
  const latestShow = useRef(show);
  latestShow.current = show;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice is another screen.
  useEffect(() => latestShow.current(), [choice]);
  useEffect(() => {
    const listen = ({ data, source }: MessageEvent): void => {
      if (data === readyNews && source === frame.current?.contentWindow) latestShow.current();
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, []);

  const choose = (changes: Partial<Choice>): void => setChoice({ ...choice, ...changes });
  const groups = [...new Set(screens.map(({ group }) => group))];
  return (
    <>
      <form className="dev-panel" onSubmit={(event) => event.preventDefault()}>
        <h1>Backstory</h1>
        <label>
          Screen
          <select size={18} value={screen === undefined ? '' : nameOf(screen)} onChange={(event) => choose({ screen: event.target.value })}>
            {groups.map((group) => (
              <optgroup key={group} label={group}>
                {screens
                  .filter((one) => one.group === group)
                  .map((one) => (
                    <option key={one.name} value={nameOf(one)}>
                      {one.name}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </label>
        <Select label="Language" value={language} options={[...content.languages.keys()]} onChoose={(chosen) => choose({ language: chosen })} />
        <Select label="Text size" value={textSize} options={textSizes} onChoose={(chosen) => choose({ textSize: chosen })} />
        <Select label="Glass" value={glass?.name ?? ''} options={glassPanels.map(({ name }) => name)} onChoose={(chosen) => choose({ glass: chosen })} />
        <label className="dev-tick">
          <input type="checkbox" checked={isMotionStopped} onChange={(event) => choose({ isMotionStopped: event.target.checked })} /> Motion stopped
        </label>
        <label className="dev-tick">
          <input type="checkbox" checked={isTrial} onChange={(event) => choose({ isTrial: event.target.checked })} /> Trial
        </label>
        <fieldset>
          <legend>Time</legend>
          <button type="button" onClick={() => send({ order: 'advance', millis: 10_000 })}>
            10 s on
          </button>
          <button type="button" onClick={() => send({ order: 'advance', millis: 60_000 })}>
            1 min on
          </button>
          <button type="button" onClick={() => send({ order: 'warn' })}>
            Past the warning
          </button>
          <button type="button" onClick={show}>
            Begin again
          </button>
        </fieldset>
        <p>PIN {developmentPin}</p>
        <a href="./figures.html">Figure bench</a>
        {content.issues.length > 0 ? (
          <details>
            <summary>{content.issues.length} findings about the content</summary>
            <ul>
              {content.issues.map((issue) => (
                <li key={describeIssue(issue)}>{describeIssue(issue)}</li>
              ))}
            </ul>
          </details>
        ) : null}
      </form>
      {glass === undefined ? null : <KioskFrame glass={glass} frame={frame} />}
    </>
  );
}

/** Kept in this page's address, never in the kiosk's: a reload, as after a change of a text, comes back to the same screen. */
function useChoice(): readonly [Choice, (choice: Choice) => void] {
  const [choice, setChoice] = useState<Choice>(() => {
    const words = new URLSearchParams(location.hash.slice(1)).get('at');
    return words === null ? firstChoice : { ...firstChoice, ...(JSON.parse(words) as Partial<Choice>) };
  });
  const choose = (chosen: Choice): void => {
    history.replaceState(null, '', `#${new URLSearchParams({ at: JSON.stringify(chosen) })}`);
    setChoice(chosen);
  };
  return [choice, choose];
}
