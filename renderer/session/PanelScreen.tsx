import type { ReactNode } from 'react';
import { assertNever } from '#core/result.ts';
import { MoreScreen } from '../features/comfort/MoreScreen.tsx';
import { TextSizeScreen } from '../features/comfort/TextSizeScreen.tsx';
import { DangerSignsScreen } from '../features/danger-signs/DangerSignsScreen.tsx';
import { EmergencyScreen } from '../features/help/EmergencyScreen.tsx';
import { HelpCardScreen } from '../features/help/HelpCardScreen.tsx';
import { HelpScreen } from '../features/help/HelpScreen.tsx';
import { HowToScreen } from '../features/help/HowToScreen.tsx';
import { InterpreterScreen } from '../features/help/InterpreterScreen.tsx';
import { LanguageScreen } from '../features/language/LanguageScreen.tsx';
import { TermScreen } from '../features/walkthrough/TermScreen.tsx';
import type { Panel } from './visit-place.ts';
import type { VisitView } from './visit-view.ts';

/** Which feature shows the panel that lies over the place. */
export function PanelScreen({ view, panel }: { readonly view: VisitView; readonly panel: Panel }): ReactNode {
  const { visit, act, kiosk, clinicTexts } = view;
  const close = (): void => act({ kind: 'closed' });
  const open = (next: Panel) => (): void => act({ kind: 'opened', panel: next });
  switch (panel.kind) {
    case 'language':
      return (
        <LanguageScreen
          languages={kiosk.languages.filter((language) => view.languages.has(language.code))}
          current={visit.language}
          available={topicLanguages(view)}
          page={panel.page}
          onPage={(page) => act({ kind: 'opened', panel: { ...panel, page } })}
          onChoose={view.chooseLanguage}
          onClose={close}
        />
      );
    case 'textSize':
      return <TextSizeScreen current={visit.textSize} onChoose={(textSize) => act({ kind: 'sized', textSize })} onClose={close} />;
    case 'more':
      return (
        <MoreScreen
          isMotionStopped={visit.isMotionStopped}
          onLanguage={open({ kind: 'language', page: 0 })}
          onTextSize={open({ kind: 'textSize' })}
          onMotion={() => act({ kind: 'motionToggled' })}
          onHelp={open({ kind: 'help' })}
          onClose={close}
        />
      );
    case 'help':
      return (
        <HelpScreen
          onNow={open({ kind: 'getHelp', page: 0 })}
          onInterpreter={open({ kind: 'interpreter' })}
          onHowTo={open({ kind: 'howTo', page: 0 })}
          onClose={close}
        />
      );
    case 'getHelp':
      return (
        <DangerSignsScreen
          lists={['now']}
          position={panel.page}
          onPosition={(page) => act({ kind: 'opened', panel: { ...panel, page } })}
          onLeave={open({ kind: 'help' })}
          help={{ onCard: open({ kind: 'helpCard' }), onEmergency: open({ kind: 'emergency' }) }}
        />
      );
    case 'helpCard':
      return <HelpCardScreen clinicTexts={clinicTexts} onBack={open({ kind: 'getHelp', page: 0 })} onEmergency={open({ kind: 'emergency' })} />;
    case 'emergency':
      return <EmergencyScreen number={kiosk.emergencyNumber} onBack={open({ kind: 'getHelp', page: 0 })} />;
    case 'interpreter':
      return <InterpreterScreen clinicTexts={clinicTexts} onBack={open({ kind: 'help' })} />;
    case 'howTo':
      return <HowToScreen page={panel.page} onPage={(page) => act({ kind: 'opened', panel: { ...panel, page } })} onBack={open({ kind: 'help' })} />;
    case 'term':
      return <TermScreen term={panel.term} onClose={close} />;
    default:
      return assertNever(panel);
  }
}

/** Languages the open topic has; null when no topic is open and every language will do. */
function topicLanguages({ visit, catalogue }: VisitView): readonly string[] | null {
  const { place } = visit;
  if (place.at !== 'topic') return null;
  return catalogue.find((entry) => entry.id === place.topic)?.languages ?? null;
}
