/** A step as the bare page swaps it in: the same SVG and the same words, as the kiosk's own page had them. */
export type KeptStep = { readonly title: string; readonly html: string };
/** What the bare page is made from. `style` attributes are kept as `data-style`: the content security policy forbids them in markup. */
export type KeptScreens = {
  readonly millimetre: string;
  /** Attributes of the sheet, by language. */
  readonly sheets: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly steps: Readonly<Record<string, readonly KeptStep[]>>;
  /** The attract screen's first frame after a reset. */
  readonly attract: { readonly sheet: Readonly<Record<string, string>>; readonly html: string };
};

export type KeptSheet = { readonly attributes: Readonly<Record<string, string>>; readonly html: string; readonly title: string; readonly millimetre: string };

/** Runs in the kiosk's page: what stands there, as text. Names nothing outside itself. @param selector whose inside is kept */
export function keepScreen(selector: string): KeptSheet {
  const sheet = document.querySelector('.kiosk');
  const part = document.querySelector(selector)?.cloneNode(true);
  if (sheet === null || !(part instanceof HTMLElement)) throw new Error(`There is no ${selector} to keep.`);
  for (const hidden of part.querySelectorAll('.step-measurer')) hidden.remove();
  for (const styled of part.querySelectorAll('[style]')) {
    styled.setAttribute('data-style', styled.getAttribute('style') ?? '');
    styled.removeAttribute('style');
  }
  const attributes = Object.fromEntries([...sheet.attributes].map(({ name, value }) => [name === 'style' ? 'data-style' : name, value]));
  return {
    attributes,
    html: part.innerHTML,
    title: part.querySelector('h1')?.textContent ?? '',
    millimetre: document.documentElement.style.getPropertyValue('--mm'),
  };
}
