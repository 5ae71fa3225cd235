import { Minus, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { numberAt } from '#core/figures/explored-figure.ts';
import type { Figure } from '#core/figures/figure-schema.ts';
import { useWords } from '../../i18n/language-context.ts';

type Props = {
  readonly explore: NonNullable<Figure['explore']>;
  readonly figure: Figure;
  readonly onMove: (value: number) => void;
};

/** Touching a button moves a tenth of the way: nothing needs a drag (WCAG 2.5.7). */
const stops = 10;

/** Moves one number of the figure: by dragging, by arrow keys, or by the buttons beside it. */
export function ExploreSlider({ explore, figure, onMove }: Props): ReactNode {
  const words = useWords();
  const low = Math.min(explore.from, explore.to);
  const high = Math.max(explore.from, explore.to);
  const value = numberAt(figure, explore.path) ?? explore.from;
  const stride = (explore.to - explore.from) / stops;
  const move = (to: number): void => onMove(Math.min(high, Math.max(low, to)));
  return (
    <div className="explore">
      <Button className="explore-button" aria-label={words('explore.less')} isDisabled={value === explore.from} onPress={() => move(value - stride)}>
        <Minus aria-hidden="true" />
      </Button>
      <Slider
        className="explore-slider"
        aria-label={words('explore.hint')}
        minValue={low}
        maxValue={high}
        step={(high - low) / 100}
        value={value}
        onChange={move}
      >
        <SliderTrack className="explore-track">
          <SliderThumb className="explore-thumb" />
        </SliderTrack>
      </Slider>
      <Button className="explore-button" aria-label={words('explore.more')} isDisabled={value === explore.to} onPress={() => move(value + stride)}>
        <Plus aria-hidden="true" />
      </Button>
    </div>
  );
}
