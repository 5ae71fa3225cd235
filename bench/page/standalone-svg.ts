/** A state as a file of its own. */
export type StandaloneSvg = { readonly scene: string; readonly state: string; readonly svg: string };

/**
 * Runs in a page with figures beside each other: every drawing as an SVG file that any program shows as the page does.
 * Style sheets, custom properties and the theme are resolved to attributes. Names nothing outside itself.
 */
export function standaloneSvgs(): readonly StandaloneSvg[] {
  const inherited = [
    'fill',
    'fill-opacity',
    'fill-rule',
    'clip-rule',
    'stroke',
    'stroke-width',
    'stroke-opacity',
    'stroke-linecap',
    'stroke-linejoin',
    'stroke-miterlimit',
    'stroke-dasharray',
    'stroke-dashoffset',
    'visibility',
    'paint-order',
    'font-family',
    'font-size',
    'font-weight',
    'text-anchor',
    'dominant-baseline',
    'direction',
  ];
  const own = ['opacity', 'display', 'stop-color', 'stop-opacity', 'clip-path', 'mask', 'filter', 'mix-blend-mode', 'vector-effect'];
  // What an element has that no sheet says anything about.
  const plain = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  document.body.append(plain);
  const initial = Object.fromEntries([...inherited, ...own].map((name) => [name, getComputedStyle(plain).getPropertyValue(name)]));
  plain.remove();
  initial['display'] = 'inline';

  const resolve = (from: Element, to: Element, around: CSSStyleDeclaration | undefined): void => {
    const style = getComputedStyle(from);
    for (const name of [...inherited, ...own]) {
      const value = style.getPropertyValue(name);
      const before = around === undefined || own.includes(name) ? initial[name] : around.getPropertyValue(name);
      to.removeAttribute(name);
      // Some programs know no quotes within url().
      if (value !== before) to.setAttribute(name, value.replaceAll(/url\("([^"]+)"\)/g, 'url($1)'));
    }
    to.removeAttribute('class');
    to.removeAttribute('style');
    const children = [...from.children];
    for (const [index, child] of [...to.children].entries()) resolve(children[index] as Element, child, style);
  };

  return [...document.querySelectorAll<HTMLElement>('.figure-rows-state')].map((figure) => {
    const drawing = figure.querySelector<SVGSVGElement>('svg.figure-stage-drawing');
    if (drawing === null) throw new Error(`${figure.dataset['scene']}: ${figure.dataset['state']} is not drawn.`);
    const copy = drawing.cloneNode(true) as SVGSVGElement;
    resolve(drawing, copy, undefined);
    const { x, y, width, height } = drawing.viewBox.baseVal;
    const millimetre = Number.parseFloat(getComputedStyle(drawing).getPropertyValue('--glass-unit'));
    for (const name of ['display', 'aria-hidden', 'focusable']) copy.removeAttribute(name);
    // Where the packaged font is not installed.
    copy.setAttribute('font-family', `${copy.getAttribute('font-family')}, 'Noto Sans', sans-serif`);
    copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    copy.setAttribute('width', `${(width / millimetre).toFixed(2)}mm`);
    copy.setAttribute('height', `${(height / millimetre).toFixed(2)}mm`);
    const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    const ground = getComputedStyle(figure.closest('.kiosk') ?? document.body).backgroundColor;
    for (const [name, value] of Object.entries({ x, y, width, height, fill: ground })) paper.setAttribute(name, String(value));
    copy.prepend(paper);
    const svg = new XMLSerializer().serializeToString(copy);
    return { scene: figure.dataset['scene'] ?? '', state: figure.dataset['state'] ?? '', svg: `${svg}\n` };
  });
}
