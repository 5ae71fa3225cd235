import { type ReactNode, useState } from 'react';
import { type Figure, figureSchema, type SceneName } from '#core/figures/figure-schema.ts';
import { completeSpine } from '#core/figures/resolve-spine.ts';
import { type TextSize, textSizes, usualTextSize } from '#core/glass.ts';
import { allSamples } from '../figures/samples/all-samples.ts';
import { useScene, useSceneLibrary } from '../figures/scene-library.ts';
import { FigureFields, TicksControl } from './FigureControls.tsx';
import { FigurePaper, ShownFigure } from './FigurePaper.tsx';
import { fieldsOf, isTree, numberPaths, sceneNames, type Tree, withoutUsual } from './figure-controls.ts';
import { figureLanguage, figureLanguages } from './figure-texts.ts';
import { Select } from './Select.tsx';

type Choice = {
  readonly scene: SceneName;
  /** The figure as a topic would write it; it may be wrong for a moment. */
  readonly figure: Tree;
  readonly language: string;
  readonly textSize: TextSize;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly isMotionStopped: boolean;
};

/** look.md, Colour. */
const themes = ['light', 'dark', 'soft', 'contrast'] as const;
/** A topic's tile (look.md, Home). */
const tile = { widthMm: 40, heightMm: 30 };
const adult: Tree = { spine: completeSpine({}) };
/** Set apart from the rest: labels as far as the drawing has the part, and the visitor's slider. */
const apart = new Set(['labels', 'explore']);

/** Every scene with every parameter, in every theme; the state to copy into a topic. */
export function FigureBench(): ReactNode {
  const [choice, setChoice] = useChoice();
  const { scene, figure, language, textSize, widthMm, heightMm, isMotionStopped } = choice;
  const choose = (changes: Partial<Choice>): void => setChoice({ ...choice, ...changes });
  const change = (changed: Tree): void => choose({ figure: withoutUsual(changed, scene) });
  const parsed = figureSchema.safeParse(figure);
  const shown = parsed.success ? parsed.data : firstSample(scene).figure;
  const states = Object.entries(allSamples[scene]).map(([name, sample]) => ({ name, tree: withoutUsual(sample, scene) }));
  const state = states.find(({ tree }) => JSON.stringify(tree) === JSON.stringify(figure))?.name;
  return (
    <div className="bench">
      <form className="dev-panel bench-panel" onSubmit={(event) => event.preventDefault()}>
        <h1>
          <a href="./">Backstory</a> Figures
        </h1>
        <Select label="Scene" value={scene} options={sceneNames} onChoose={(chosen) => choose(firstSample(chosen))} />
        <Select
          label="State"
          value={state ?? changed}
          options={[...(state === undefined ? [changed] : []), ...states.map(({ name }) => name)]}
          onChoose={(chosen) => choose({ figure: states.find(({ name }) => name === chosen)?.tree ?? figure })}
        />
        <FigureFields fields={fieldsOf(scene).filter(({ name }) => !apart.has(name))} tree={figure} adult={adult} onChange={change} />
        <Labels figure={shown} onChange={(labels) => change({ ...figure, labels })} />
        <Explore figure={shown} onChange={(explore) => change({ ...figure, explore })} />
        {parsed.success ? null : (
          <ul className="bench-issues">
            {parsed.error.issues.map((issue) => (
              <li key={`${issue.path.join('.')} ${issue.message}`}>
                {issue.path.join('.')}: {issue.message}
              </li>
            ))}
          </ul>
        )}
        <hr />
        <Select label="Language" value={language} options={[...figureLanguages.keys()]} onChoose={(chosen) => choose({ language: chosen })} />
        <Select label="Text size" value={textSize} options={textSizes} onChoose={(chosen) => choose({ textSize: chosen })} />
        <label>
          Width, mm
          <input type="number" min={30} max={400} value={widthMm} onChange={(event) => choose({ widthMm: event.target.valueAsNumber || widthMm })} />
        </label>
        <label>
          Height, mm
          <input type="number" min={30} max={400} value={heightMm} onChange={(event) => choose({ heightMm: event.target.valueAsNumber || heightMm })} />
        </label>
        <label className="dev-tick">
          <input type="checkbox" checked={isMotionStopped} onChange={(event) => choose({ isMotionStopped: event.target.checked })} /> Motion stopped
        </label>
        <hr />
        <label>
          For a topic
          <textarea className="bench-json" readOnly rows={12} value={JSON.stringify(figure, null, 2)} />
        </label>
        <button type="button" onClick={() => void navigator.clipboard.writeText(JSON.stringify(figure, null, 2))}>
          Copy
        </button>
      </form>
      <main className="bench-room">
        {themes.map((theme) => (
          <FigurePaper key={theme} of={figureLanguage(language)} theme={theme} textSize={textSize} className="bench-paper">
            {(['full', 'small'] as const).map((detail) => (
              <ShownFigure
                key={`${detail} ${scene}`}
                figure={shown}
                of={figureLanguage(language)}
                detail={detail}
                isMotionStopped={isMotionStopped}
                description={`${scene}, ${detail}`}
                {...(detail === 'full' ? { widthMm, heightMm } : tile)}
              />
            ))}
            <p dir="ltr">{theme}</p>
          </FigurePaper>
        ))}
      </main>
    </div>
  );
}

const changed = '(changed)';

function firstSample(scene: SceneName): { readonly scene: SceneName; readonly figure: Figure } {
  const [figure] = Object.values(allSamples[scene]);
  if (figure === undefined) throw new RangeError(`${scene} has no samples`);
  return { scene, figure: withoutUsual(figure, scene) as Figure };
}

function Labels({ figure, onChange }: { readonly figure: Figure; readonly onChange: (labels: unknown) => void }): ReactNode {
  const library = useSceneLibrary();
  if (!useScene(figure.scene)) return null;
  const options = Object.keys(library.draw(figure, { instance: 'anchors', reducedDetail: false }).anchors);
  if (options.length === 0) return null;
  return <TicksControl name="labels" control={{ kind: 'ticks', options, most: 5 }} value={figure.labels} onChange={onChange} isByTicking />;
}

const none = 'none';

/** The number a visitor may move, with both ends of its way. */
function Explore({ figure, onChange }: { readonly figure: Figure; readonly onChange: (explore: Figure['explore']) => void }): ReactNode {
  const { explore } = figure;
  const numbers = numberPaths(figure.scene);
  if (numbers.length === 0) return null;
  const choosePath = (path: string): void => {
    const found = numbers.find((number) => number.path === path);
    onChange(found && { path, from: found.minimum, to: found.maximum });
  };
  return (
    <fieldset className="bench-group">
      <legend>explore</legend>
      <Select label="path" value={explore?.path ?? none} options={[none, ...numbers.map(({ path }) => path)]} onChoose={choosePath} />
      {explore === undefined
        ? null
        : (['from', 'to'] as const).map((end) => (
            <label key={end}>
              {end}
              <input type="number" step="any" value={explore[end]} onChange={({ target }) => onChange({ ...explore, [end]: target.valueAsNumber || 0 })} />
            </label>
          ))}
    </fieldset>
  );
}

/** Kept in this page's address: a reload, as after a change of a shape, comes back to the same figure. */
function useChoice(): readonly [Choice, (choice: Choice) => void] {
  const [choice, setChoice] = useState<Choice>(() => {
    const first: Choice = { ...firstSample('spine-side'), language: 'en', textSize: usualTextSize, widthMm: 110, heightMm: 90, isMotionStopped: false };
    const words = new URLSearchParams(location.hash.slice(1)).get('at');
    const kept: unknown = words === null ? {} : JSON.parse(words);
    return isTree(kept) ? { ...first, ...kept } : first;
  });
  const choose = (chosen: Choice): void => {
    history.replaceState(null, '', `#${new URLSearchParams({ at: JSON.stringify(chosen) })}`);
    setChoice(chosen);
  };
  return [choice, choose];
}
