import type { ViewBox } from '../stage/scene.ts';

/**
 * A view between two: sizes change by the same factor in the same time, so that going in feels even, and the place that
 * both look at stays where it is. `fraction` 0 to 1.
 */
export function viewBetween(from: ViewBox, to: ViewBox, fraction: number): ViewBox {
  if (fraction <= 0) return from;
  if (fraction >= 1) return to;
  const width = from.width * (to.width / from.width) ** fraction;
  const height = from.height * (to.height / from.height) ** fraction;
  // How far the size has come says how far the place has: then the path is straight on the glass.
  const share = (from.height - height) / (from.height - to.height || 1);
  const centre = (view: ViewBox) => ({ x: view.x + view.width / 2, y: view.y + view.height / 2 });
  const one = centre(from);
  const other = centre(to);
  const x = one.x + (other.x - one.x) * share;
  const y = one.y + (other.y - one.y) * share;
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** The same place in a box of another shape: grown on one side, so that nothing is cut. `aspectRatio` is width by height. */
export function fitView(view: ViewBox, aspectRatio: number): ViewBox {
  if (view.width / view.height > aspectRatio) {
    const height = view.width / aspectRatio;
    return { ...view, y: view.y - (height - view.height) / 2, height };
  }
  const width = view.height * aspectRatio;
  return { ...view, x: view.x - (width - view.width) / 2, width };
}
