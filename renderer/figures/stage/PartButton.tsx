import { ToggleButton } from 'react-aria-components';
import type { LabelTarget } from '#core/figures/label-targets.ts';

type PartButtonProps = {
  readonly name: string;
  /** The touch area around the label's words; undefined where the label found no room. */
  readonly target: LabelTarget | undefined;
  /** Where the part is, in the stage's pixels. */
  readonly anchor: { readonly x: number; readonly y: number } | null;
  readonly isLit: boolean;
  readonly onToggle: (isLit: boolean) => void;
  /** The keyboard has come here. */
  readonly onArrival: () => void;
};

/** Lights a part. It lies over the label's words; for a part without words it stands, for keyboards alone, around the part. */
export function PartButton({ name, target, anchor, isLit, onToggle, onArrival }: PartButtonProps) {
  const at = target ?? anchor;
  if (at === null) return null;
  return (
    <ToggleButton
      className={`part-button${target === undefined ? ' part-button-unlabelled figure-label-left-out' : target.isClose ? ' part-button-close' : ''}`}
      style={{ transform: `translate(${at.x}px, ${at.y}px)`, ...(target ? { width: target.width, height: target.height } : {}) }}
      aria-label={name}
      isSelected={isLit}
      onChange={onToggle}
      onKeyUp={({ key }) => {
        if (key === 'Tab') onArrival();
      }}
    />
  );
}
