import { ALargeSmall, CircleHelp, Ellipsis, House, Languages, LogOut, Pause, Play } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { useWords } from '../i18n/language-context.ts';
import { useSessionControl } from './session-control.ts';
import type { Panel } from './visit-place.ts';
import type { VisitView } from './visit-view.ts';

/**
 * What is always there, always in the same place. Where the glass is too small for all of it at this text size, language,
 * text size and motion gather behind "More", and help too where even that is too wide. Listen's place is between the tools and "I'm finished".
 */
export function ToolBand({ view }: { readonly view: VisitView }): ReactNode {
  const words = useWords();
  const { tell } = useSessionControl();
  const { visit, act, glass, goTo } = view;
  const band = useRef<HTMLElement>(null);
  const key = `${visit.language} ${visit.textSize} ${glass.widthMm}`;
  const [gathered, setGathered] = useState({ key, level: 0 });
  const level = gathered.key === key ? gathered.level : 0;
  const isGathered = level > 0;
  useLayoutEffect(() => {
    const element = band.current;
    if (element !== null && level < 2 && element.scrollWidth > element.clientWidth + 1) setGathered({ key, level: level + 1 });
  }, [key, level]);

  const toggle = (panel: Panel) => (): void => act(visit.panel?.kind === panel.kind ? { kind: 'closed' } : { kind: 'opened', panel });
  const motion = visit.isMotionStopped ? words('tools.startMotion') : words('tools.stopMotion');
  const isIn = (...kinds: readonly string[]): boolean => visit.panel !== null && kinds.includes(visit.panel.kind);
  return (
    <nav className="tool-band" ref={band} aria-label={words('tools.label')}>
      <Tool icon={<House />} label={words('tools.home')} isCurrent={visit.panel === null && visit.place.at === 'home'} onPress={() => goTo({ at: 'home' })} />
      {isGathered ? (
        <Tool icon={<Ellipsis />} label={words('tools.more')} isCurrent={isIn('more', 'language', 'textSize')} onPress={toggle({ kind: 'more' })} />
      ) : (
        <>
          <Tool icon={<Languages />} label={words('tools.language')} isCurrent={isIn('language')} onPress={toggle({ kind: 'language', page: 0 })} />
          <Tool icon={<ALargeSmall />} label={words('tools.textSize')} isCurrent={isIn('textSize')} onPress={toggle({ kind: 'textSize' })} />
          <Tool icon={visit.isMotionStopped ? <Play /> : <Pause />} label={motion} onPress={() => act({ kind: 'motionToggled' })} />
        </>
      )}
      {level === 2 ? null : (
        <Tool
          icon={<CircleHelp />}
          label={words('tools.help')}
          isCurrent={isIn('help', 'getHelp', 'helpCard', 'emergency', 'interpreter', 'howTo')}
          onPress={toggle({ kind: 'help' })}
        />
      )}
      <span className="tool-space" />
      <Tool icon={<LogOut className="follows-direction" />} label={words('tools.finished')} onPress={() => tell({ kind: 'finishAsked' })} isFinish />
    </nav>
  );
}

type ToolProps = { readonly icon: ReactNode; readonly label: string; readonly isCurrent?: boolean; readonly isFinish?: boolean; readonly onPress: () => void };

/** Symbol above word. */
function Tool({ icon, label, isCurrent = false, isFinish = false, onPress }: ToolProps): ReactNode {
  return (
    <Button className={isFinish ? 'tool tool-finish' : 'tool'} onPress={onPress} {...(isCurrent ? { 'aria-current': 'page' as const } : {})}>
      <span className="tool-icon" aria-hidden="true">
        {icon}
      </span>
      <span className="tool-label">{label}</span>
    </Button>
  );
}
