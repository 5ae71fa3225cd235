/** Runs in the page of one moving figure (renderer/dev/FigureMover.tsx). These functions name nothing outside themselves. */

/** Moves the figure to a state, between the marks `begin` and `end`; resolves when it rests there. */
export function moveFigureTo(state: string): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (document.querySelector('.figure-stage-moves') !== null) {
        requestAnimationFrame(look);
        return;
      }
      performance.mark('end');
      resolve();
    };
    performance.mark('begin');
    (window as unknown as { moveFigure: (state: string) => void }).moveFigure(state);
    requestAnimationFrame(() => requestAnimationFrame(look));
  });
}

/** The drawing that stands there. */
export function keepDrawing(): string {
  return document.querySelector('.figure-stage-drawing')?.innerHTML ?? '';
}

/**
 * The yardstick: the same page without React and geometry, in which 600 ms long every number of every attribute goes from one
 * drawing's to the other's. Two drawings of other elements fade into each other.
 */
export function morphBare({ from, to }: { readonly from: string; readonly to: string }): Promise<void> {
  const stage = document.querySelector('#figures > *')?.cloneNode(true) as HTMLElement;
  document.getElementById('figures')?.replaceChildren(stage);
  const drawing = stage.querySelector<SVGSVGElement>('.figure-stage-drawing');
  if (drawing === null) throw new Error('There is no drawing to morph.');
  const wanted = drawing.cloneNode(false) as Element;
  wanted.innerHTML = to;
  drawing.innerHTML = from;
  const numbers = /-?\d+(?:\.\d+)?/g;
  type Change = {
    readonly element: Element;
    readonly name: string;
    readonly words: readonly string[];
    readonly from: readonly number[];
    readonly to: readonly number[];
  };
  const changes: Change[] = [];
  let pairs = 0;
  const pair = (one: Element, other: Element): void => {
    if (one.tagName !== other.tagName) return;
    pairs += 1;
    for (const { name, value } of one.attributes) {
      const aim = other.getAttribute(name) ?? value;
      const [starts, ends] = [value.match(numbers) ?? [], aim.match(numbers) ?? []];
      if (aim === value || name === 'id' || starts.length !== ends.length) continue;
      changes.push({ element: one, name, words: aim.split(numbers), from: starts.map(Number), to: ends.map(Number) });
    }
    for (const [index, child] of [...one.children].entries()) {
      const twin = other.children[index];
      if (twin !== undefined) pair(child, twin);
    }
  };
  pair(drawing, wanted);
  // A part that only one of them has is no reason to fade.
  const isFade = pairs < 0.9 * Math.max(drawing.querySelectorAll('*').length, wanted.querySelectorAll('*').length);
  if (isFade) {
    changes.length = 0;
    drawing.innerHTML = `<g>${from}</g><g>${to}</g>`;
  }
  const draw = (part: number): void => {
    if (isFade) for (const [index, group] of [...drawing.children].entries()) group.setAttribute('opacity', String(index === 0 ? 1 - part : part));
    for (const { element, name, words, from: starts, to: ends } of changes) {
      let text = words[0] ?? '';
      for (let index = 0; index < starts.length; index += 1) {
        const start = starts[index] ?? 0;
        text += `${Math.round((start + ((ends[index] ?? 0) - start) * part) * 100) / 100}${words[index + 1]}`;
      }
      element.setAttribute(name, text);
    }
  };
  return new Promise((resolve) => {
    let begun: number | undefined;
    const step = (now: number): void => {
      begun ??= now;
      const part = Math.min(1, (now - begun) / 600);
      draw(part);
      if (part < 1) {
        requestAnimationFrame(step);
        return;
      }
      requestAnimationFrame(() => {
        performance.mark('end');
        resolve();
      });
    };
    // What was put there is laid out before the clock runs.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        performance.mark('begin');
        requestAnimationFrame(step);
      }),
    );
  });
}
