import { Minus, Plus } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { Button, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { numberAt } from '#core/figures/explored-figure.ts';
import type { Figure } from '#core/figures/figure-schema.ts';
import { useWords } from '../../i18n/language-context.ts';
import type { ChangeInWords } from './use-change-words.ts';

type Props = {
  readonly explore: NonNullable<Figure['explore']>;
  readonly figure: Figure;
  /** What the number does, in words; they stand under the drawing, and are said here. */
  readonly change: ChangeInWords | null;
  /** @param isStep false while a finger draws the slider along: the drawing follows at once */
  readonly onMove: (value: number, isStep: boolean) => void;
};

/** Touching a button moves a tenth of the way: nothing needs a drag (WCAG 2.5.7). */
const stops = 10;

/** Moves one number of the figure: by dragging, by arrow keys, or by the buttons beside it. */
export function ExploreSlider({ explore, figure, change, onMove }: Props): ReactNode {
  const words = useWords();
  const value = numberAt(figure, explore.path) ?? explore.from;
  const stride = (explore.to - explore.from) / stops;
  const inRange = (to: number): number => Math.min(explore.to, Math.max(explore.from, to));

  // A slider tells its own value. After a button it is told here: once, and only where the words are other words.
  const [told, setTold] = useState<string>();
  const press = (by: number): void => {
    const to = inRange(value + by);
    onMove(to, true);
    setTold(change?.at(to));
  };
  const drag = (to: number): void => {
    onMove(inRange(to), Math.abs(to - value) >= stride / 2);
    setTold(undefined);
  };

  const thumb = useRef<HTMLInputElement>(null);
  // The library writes a bare number there.
  useLayoutEffect(() => {
    if (change !== null) thumb.current?.setAttribute('aria-valuetext', change.now);
  });

  return (
    <div className="explore">
      <p className="visually-hidden" aria-live="polite">
        {told}
      </p>
      <Button className="explore-button" aria-label={words('explore.less')} isDisabled={value === explore.from} onPress={() => press(-stride)}>
        <Minus aria-hidden="true" />
      </Button>
      <Slider
        className="explore-slider"
        aria-label={words('explore.hint')}
        minValue={explore.from}
        maxValue={explore.to}
        step={(explore.to - explore.from) / 100}
        value={value}
        onChange={drag}
      >
        <SliderTrack className="explore-track">
          <SliderThumb className="explore-thumb" inputRef={thumb} />
        </SliderTrack>
      </Slider>
      <Button className="explore-button" aria-label={words('explore.more')} isDisabled={value === explore.to} onPress={() => press(stride)}>
        <Plus aria-hidden="true" />
      </Button>
    </div>
  );
}
