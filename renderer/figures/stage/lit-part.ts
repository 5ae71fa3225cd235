import { type RefObject, useLayoutEffect } from 'react';

/** How the drawing's elements stand to the lit part, in `data-lit`; figure-stage.css says what that looks like. */
type Standing = 'part' | 'way' | 'away';

/** What stands back further than this already (bone that was taken, say) is not brought forward to it. */
const standsBack = 0.35;

/**
 * Marks the drawing so that one part is lit: its groups, whatever leads to them, and whatever else there is, which stands back as
 * a whole. Scenes are pure and know nothing of it. Runs after every render, since a moving figure brings new elements.
 */
export function useLitPart(drawing: RefObject<SVGSVGElement | null>, part: string | null): void {
  useLayoutEffect(() => {
    if (drawing.current !== null) markLitPart(drawing.current, part);
  });
}

/** The outermost groups of a part that are painted. */
export function groupsOf(drawing: Element, part: string): readonly Element[] {
  const selector = `[data-part="${part}"]`;
  return [...drawing.querySelectorAll(selector)].filter(
    (group) => group.closest('defs, clipPath, mask, pattern') === null && group.parentElement?.closest(selector) === null,
  );
}

function markLitPart(drawing: SVGSVGElement, part: string | null): void {
  const before = [...drawing.querySelectorAll('[data-lit]')];
  const groups = part === null ? [] : groupsOf(drawing, part);
  drawing.toggleAttribute('data-holds-lit', groups.length > 0);
  const standings = new Map<Element, Standing>(groups.map((group) => [group, 'part']));
  const ways = new Set<Element>();
  for (const group of groups) for (let way: Element | null = group.parentElement; way !== null && way !== drawing; way = way.parentElement) ways.add(way);
  for (const way of ways) standings.set(way, 'way');
  for (const way of groups.length === 0 ? [] : [drawing, ...ways]) {
    for (const child of way.children) {
      if (!standings.has(child) && !child.matches('.figure-lit-ring') && Number(getComputedStyle(child).opacity) > standsBack) standings.set(child, 'away');
    }
  }
  for (const element of before) if (!standings.has(element)) element.removeAttribute('data-lit');
  for (const [element, standing] of standings) element.setAttribute('data-lit', standing);
}
