import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { OpenedTopic } from '#core/bridge/contract.ts';
import { exploredFigure } from '#core/figures/explored-figure.ts';
import type { Figure } from '#core/figures/figure-schema.ts';
import type { PartId } from '#core/figures/figure-words.ts';
import { numberLocale } from '#core/languages/number-locale.ts';
import { useNextScene } from '../../figures/scene-library.ts';
import { FigureStage } from '../../figures/stage/FigureStage.tsx';
import { useLanguageTexts, useWords } from '../../i18n/language-context.ts';
import { BackButton, GoButton, OutlineButton } from '../../ui/buttons.tsx';
import { MarkedText } from '../../ui/MarkedText.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { ExploreSlider } from './ExploreSlider.tsx';
import { useChangeWords } from './use-change-words.ts';
import { shareSheet, useDealtStep } from './use-dealt-step.ts';

type Props = {
  readonly opened: OpenedTopic;
  readonly step: number;
  readonly leaf: number;
  readonly isMotionStopped: boolean;
  /** What stands on Next's second line after the last leaf of the last step. */
  readonly afterLabel: string;
  readonly onLeaf: (leaf: number) => void;
  readonly onStep: (step: number, leaf: number) => void;
  readonly onAfter: () => void;
  readonly onAbout: (leaf: number) => void;
  readonly onLeave: () => void;
  readonly onTerm: (term: string) => void;
};

/** Going back to a step opens its last leaf; a number larger than any says so. */
const lastLeaf = 99;

/** One step: one drawing, one thought, one big button. The drawing moves on from the last step's state. */
export function StepScreen({ opened, step, leaf, isMotionStopped, afterLabel, onLeaf, onStep, onAfter, onAbout, onLeave, onTerm }: Props): ReactNode {
  const words = useWords();
  const { language, figures, shared } = useLanguageTexts();
  const { topic, text } = opened;
  const structure = topic.steps[step];
  const stepText = structure === undefined ? undefined : text.steps[structure.id];
  if (structure === undefined || stepText === undefined) throw new RangeError('A topic is whole or refused');

  const steps = useMemo(() => topic.steps.flatMap(({ id }) => text.steps[id] ?? []), [topic, text]);
  const container = useRef<HTMLDivElement>(null);
  const wordsBox = useRef<HTMLDivElement>(null);
  const leafBox = useRef<HTMLDivElement>(null);
  const measurer = useRef<HTMLDivElement>(null);
  const refs = useMemo(() => ({ container, words: wordsBox, leaf: leafBox, measurer }), []);
  const leaves = useDealtStep(steps, step, leaf === 0, language.code, refs);
  const shown = Math.min(leaf, leaves.length - 1);
  const part = leaves[shown];
  const drawingPercent = part?.drawingPercent ?? 0;
  // After every render: dealing tries other shares on the same sheet.
  useLayoutEffect(() => {
    if (container.current !== null) shareSheet(container.current, drawingPercent);
  });

  const [explored, setExplored] = useState<{ readonly step: number; readonly figure: Figure; readonly isHeld: boolean }>();
  const isExplored = explored?.step === step;
  const figure = isExplored ? explored.figure : structure.figure;
  const [lit, setLit] = useState<{ readonly step: number; readonly part: PartId }>();
  // It goes with the step: whoever comes back finds the drawing as it first was.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step ends it.
  useEffect(() => () => setLit(undefined), [step]);
  // It is said once how to light a part: at the first drawing that asks for nothing else.
  const needsHint = topic.steps.findIndex((one) => one.figure.labels.length > 0 && one.figure.explore === undefined) === step;
  const { explore } = structure.figure;
  const change = useChangeWords(figure);
  const isAnatomy = structure.figure.scene === 'spine-side' || structure.figure.scene === 'vertebra-top' || structure.figure.scene === 'spine-whole';
  const formatNumber = useMemo(() => new Intl.NumberFormat(numberLocale(language)).format, [language]);
  useNextScene(topic.steps[step + 1]?.figure.scene);
  const labels = structure.figure.labels.map((id) => ({ part: id, text: figures.parts[id].name }));

  const isLastLeaf = shown >= leaves.length - 1;
  const isLastStep = step >= topic.steps.length - 1;
  const nextStep = topic.steps[step + 1];
  const nextTitle = nextStep === undefined ? afterLabel : text.steps[nextStep.id]?.title;
  const next = (): void => (isLastLeaf ? (isLastStep ? onAfter() : onStep(step + 1, 0)) : onLeaf(shown + 1));
  const back = (): void => (shown > 0 ? onLeaf(shown - 1) : step > 0 ? onStep(step - 1, lastLeaf) : onLeave());
  const place = { step: step + 1, steps: topic.steps.length };

  return (
    <Screen
      name="step"
      go={
        <>
          <BackButton label={words('go.back')} onPress={back} />
          <OutlineButton label={words(stepText.more === undefined ? 'walk.toSources' : 'walk.toMore')} onPress={() => onAbout(shown)} />
          <GoButton label={words('go.next')} detail={isLastLeaf ? nextTitle : undefined} onPress={next} />
        </>
      }
    >
      <div className="step" ref={container}>
        <div className="step-drawing">
          <FigureStage
            figure={figure}
            description={stepText.figure}
            labels={labels}
            isMotionStopped={isMotionStopped}
            detail="full"
            texts={figures}
            formatNumber={formatNumber}
            isRightToLeft={language.direction === 'rtl'}
            lit={lit?.step === step ? lit.part : null}
            onLight={(touched) => setLit(touched === null ? undefined : { step, part: touched })}
            before={topic.steps[step - 1]?.figure}
            isHeld={isExplored && explored.isHeld}
            {...(change === null ? {} : { change: { ...change, isMoved: isExplored } })}
            {...(needsHint ? { hint: words('parts.hint') } : {})}
            {...(isAnatomy ? { drawingNote: shared.drawingNote } : {})}
          />
          {explore === undefined ? null : (
            <ExploreSlider
              key={step}
              explore={explore}
              figure={figure}
              change={change}
              onMove={(value, isStep) => {
                setExplored({ step, figure: exploredFigure(structure.figure, value), isHeld: !isStep });
                setLit(undefined);
              }}
            />
          )}
        </div>
        <div className="step-words">
          <div className="step-head">
            <p className="step-place">
              <span className="step-place-words">
                {leaves.length > 1 ? words('walk.placePart', { ...place, part: shown + 1 }) : words('walk.place', place)}
              </span>
              <Dots count={topic.steps.length} current={step} />
            </p>
            {opened.checked === null ? <p className="draft-mark">{words('walk.draft')}</p> : null}
          </div>
          <div className="step-room" ref={wordsBox}>
            <div className="step-leaf" ref={leafBox} key={`${step} ${shown} ${language.code}`}>
              <h1 className={part?.hasTitle === true ? 'title' : 'visually-hidden'} tabIndex={-1}>
                {stepText.title}
              </h1>
              {part === undefined || part.text.trim() === '' ? null : (
                <p className="running-text">
                  <MarkedText text={part.text.trim()} onTerm={onTerm} />
                </p>
              )}
              {part === undefined || part.keyPoint.trim() === '' ? null : <p className="key-point">{part.keyPoint.trim()}</p>}
            </div>
            <div className="step-leaf step-measurer" ref={measurer} aria-hidden="true">
              <p className="title" />
              <p className="running-text" />
              <p className="key-point" />
            </div>
          </div>
        </div>
      </div>
    </Screen>
  );
}

/** Where in the walk: not buttons, and never colour alone: the words beside them say it. */
function Dots({ count, current }: { readonly count: number; readonly current: number }): ReactNode {
  return (
    <span className="dots" aria-hidden="true">
      {Array.from({ length: count }, (_, dot) => dot).map((dot) => (
        <span key={dot} className={dot < current ? 'dot dot-done' : dot === current ? 'dot dot-current' : 'dot'} />
      ))}
    </span>
  );
}
