import type { Box, BoxFact, CutFact, PageFacts, TargetFact, TextFact, TitleFact } from './page-facts.ts';

/**
 * Runs in the page, so it names nothing outside itself. Finite movements are brought to their end first: a screen is
 * judged as it stands.
 */
export async function collectFacts(): Promise<PageFacts> {
  await document.fonts.ready;
  for (const animation of document.getAnimations()) if (animation.effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY) animation.finish();

  const sheet = document.querySelector<HTMLElement>('.kiosk');
  const root = sheet ?? document.body;
  const toBox = ({ x, y, width, height }: DOMRect): Box => ({ x, y, width, height });
  const isShown = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.closest('.visually-hidden, .step-measurer, .figure-label-left-out, .staff-corner') === null;
  const classesOf = (element: Element): readonly string[] => [...element.classList];
  const nameOf = (element: Element): string => {
    const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    const label = element.classList.length > 0 ? `.${[...element.classList].slice(0, 2).join('.')}` : element.tagName.toLowerCase();
    return words === '' ? label : `${label} “${words.slice(0, 40)}”`;
  };
  const ownText = (element: Element): string =>
    [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.nodeValue ?? '')
      .join('')
      .trim();

  // Widgets hide their native control in a pixel of its own.
  const unseen = [...root.querySelectorAll('*')].filter((element) => getComputedStyle(element).clip !== 'auto');
  const elements = [...root.querySelectorAll('*')].filter((element) => isShown(element) && !unseen.some((one) => one.contains(element)));
  const written = elements.filter((element) => ownText(element) !== '' && !['TITLE', 'DESC', 'STYLE'].includes(element.tagName.toUpperCase()));

  /** Where ink can be: the font's own box is taller than its letters. */
  const inkBoxes = (element: Element): readonly Box[] => {
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    const boxes: Box[] = [];
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || (node.nodeValue ?? '').trim() === '') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        const spare = Math.max(0, rect.height - size) / 2;
        boxes.push({ x: rect.x, y: rect.y + spare, width: rect.width, height: rect.height - 2 * spare });
      }
    }
    return boxes;
  };

  const overflows = (inner: Box, outer: Box, sides: 'both' | 'x'): number => {
    const sideways = Math.max(outer.x - inner.x, inner.x + inner.width - outer.x - outer.width);
    const upright = Math.max(outer.y - inner.y, inner.y + inner.height - outer.y - outer.height);
    return sides === 'x' ? sideways : Math.max(sideways, upright);
  };

  const cuts: CutFact[] = [];
  const note = (element: Element, by: string, pixels: number): void => {
    // A pixel is rounding.
    if (pixels > 1.5) cuts.push({ name: nameOf(element), by, pixels: Math.round(pixels) });
  };
  const isTiny = sheet?.dataset['glass'] === 'tiny';
  const glassBox: Box = { x: 0, y: 0, width: innerWidth, height: innerHeight };
  // On the narrowest windows the page scrolls down, and only down.
  const glassSides = isTiny ? 'x' : 'both';
  for (const element of written.filter((candidate) => candidate.closest('svg') === null)) {
    for (const ink of inkBoxes(element)) {
      note(element, 'the glass', overflows(ink, glassBox, glassSides));
      for (let parent = element.parentElement; parent !== null && parent !== root; parent = parent.parentElement) {
        const style = getComputedStyle(parent);
        const isBox =
          style.overflowX !== 'visible' || parent.matches('button, li, main, nav, .go-band, .step-room, .step-words, .card, .danger-sheet, .attract-words');
        if (isBox && style.display !== 'inline' && style.display !== 'contents')
          note(element, nameOf(parent).split(' “')[0] ?? 'its box', overflows(ink, toBox(parent.getBoundingClientRect()), 'both'));
      }
    }
  }
  for (const element of elements) {
    if (!(element instanceof HTMLElement) || element.closest('.figure-stage') !== null) continue;
    const style = getComputedStyle(element);
    if (style.display === 'inline' || style.display === 'contents') continue;
    const box = toBox(element.getBoundingClientRect());
    if (box.width === 0 || box.height === 0) continue;
    note(element, 'the glass', overflows(box, glassBox, glassSides));
    // A slider's thumb stands half beside its track, and within its slider.
    const isWordless = style.overflowX === 'visible' && element.textContent === '';
    if (!isWordless && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      note(element, 'its own width', element.scrollWidth - element.clientWidth);
    // A font's own box is taller than a tight line, and its letters are not: a quarter of an em is no cut.
    const spare = 0.25 * Number.parseFloat(style.fontSize);
    if (style.overflowY !== 'visible' && element.scrollHeight > element.clientHeight + spare)
      note(element, 'its own height', element.scrollHeight - element.clientHeight);
    const parent = element.parentElement;
    if (parent === null || !root.contains(parent) || style.position !== 'static') continue;
    if (!['inline', 'contents'].includes(getComputedStyle(parent).display) && !(isTiny && parent === root))
      note(element, nameOf(parent).split(' “')[0] ?? 'its parent', overflows(box, toBox(parent.getBoundingClientRect()), 'both'));
  }

  const linesOf = (element: Element): readonly (readonly string[])[] => {
    const lines: { top: number; words: string[] }[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      for (const match of (node.nodeValue ?? '').matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        const rect = range.getBoundingClientRect();
        const line = lines.find(({ top }) => Math.abs(top - rect.top) < rect.height / 2);
        if (line === undefined) lines.push({ top: rect.top, words: [match[0]] });
        else line.words.push(match[0]);
      }
    }
    return lines.map(({ words }) => words);
  };
  const titles: TitleFact[] = elements
    .filter((element) => element.matches('h1, .title, .warning-title, .greeting-words'))
    .map((element) => ({ name: nameOf(element), lines: linesOf(element) }));

  const labels: BoxFact[] = elements
    .filter((element) => element.matches('.figure-label, .figure-stage svg text'))
    .map((element) => ({ name: nameOf(element), box: toBox(element.getBoundingClientRect()) }));

  const targets: TargetFact[] = elements
    .filter((element) => element.matches('button, a[href], input:not([type=range]), select, textarea, [role=button], .explore-thumb'))
    .filter((element) => !(element instanceof HTMLElement && element.getBoundingClientRect().width <= 1))
    .map((element) => {
      const isInline =
        (getComputedStyle(element).display.startsWith('inline') && element.closest('p') !== null) ||
        // A name on a drawing that others leave little room: its part, and what is around it, does the same (WCAG 2.5.8, equivalent).
        element.matches('.part-button-close');
      const [first] = element.getClientRects();
      const box = toBox(isInline && first !== undefined ? first : element.getBoundingClientRect());
      const onTop = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      const isCovered = onTop !== null && !element.contains(onTop) && !onTop.contains(element);
      return { name: nameOf(element), isInline, box, coveredBy: isCovered ? nameOf(onTop) : undefined };
    });

  const blocks: BoxFact[] = elements
    .filter((element) =>
      element.matches(
        'main > *, .step-words > *, .step-leaf > *, .attract-words > *, .danger-sheet > *, .explanation-words > *, .go-band > :first-child, .tool-band > :first-child',
      ),
    )
    .filter((element) => getComputedStyle(element).textAlign !== 'center' && !element.matches('.step, .danger-sheet, .card, .explanation, .visit'))
    .map((element) => ({ name: nameOf(element), box: toBox(element.getBoundingClientRect()) }));

  const texts: TextFact[] = written.map((element) => {
    const isDrawn = element instanceof SVGGraphicsElement;
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    const scale = isDrawn ? Math.abs(element.getScreenCTM()?.d ?? 1) : 1;
    const isInFullBand = element.closest('.go-band:has(> :nth-child(3))') !== null;
    return { name: nameOf(element), classes: classesOf(element), fontSizePx: size * scale, isDrawn, isInFullBand };
  });

  return {
    viewport: { width: innerWidth, height: innerHeight },
    pageWidth: document.documentElement.scrollWidth,
    glass: sheet?.dataset['glass'] ?? '',
    textSize: sheet?.dataset['text'] ?? '',
    fontScale: Number.parseFloat(sheet === null ? '1' : getComputedStyle(sheet).getPropertyValue('--font-scale')) || 1,
    isRightToLeft: sheet?.dir === 'rtl',
    cuts,
    titles,
    labels,
    targets,
    blocks,
    texts,
  };
}
