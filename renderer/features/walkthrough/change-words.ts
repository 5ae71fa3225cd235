import type { TFunction } from 'i18next';
import type { ExploredChange } from '#core/figures/explored-change.ts';

/** One whole sentence for what a visitor's number does to the drawing. */
export function changeWords(words: TFunction<'ui'>, change: ExploredChange): string {
  switch (change.kind) {
    case 'space':
    case 'touches':
      return words(`explore.changes.${change.kind}.${change.of}.${change.nearest}`);
    case 'moreSpace':
      return words('explore.changes.moreSpace');
    case 'bendSpace':
      return words(`explore.changes.bendSpace.${change.room}`);
    case 'bend':
      return words(`explore.changes.bend.${change.way}`);
    case 'disk':
      return words(`explore.changes.disk.${change.of}.${change.nearest}`);
    case 'slip':
      return words(`explore.changes.slip.${change.amount}`);
    case 'grown':
    case 'pull':
    case 'dye':
      return words(`explore.changes.${change.kind}.${change.amount}`);
    case 'tilt':
      return words(`explore.changes.tilt.${change.way}`);
    case 'month':
      return words('explore.changes.month', { month: change.month });
    case 'minutes':
      return words('explore.changes.minutes', { minutes: change.minutes });
    case 'cut':
      return words('explore.changes.cut', { centimetres: change.centimetres });
  }
}
