import { type RefObject, useLayoutEffect, useState } from 'react';

/** How large words in a drawing are, in the scene's units. */
export type TextSizes = { readonly key: string; readonly widths: readonly number[]; readonly lineHeight: number };

/**
 * Measures every `text` of a group in the page's font at the visitor's text size, before the first paint and whenever the
 * picture or the words become another size. Until then (and where nothing is laid out) `estimate` stands in.
 * @param key Says when the words are others.
 */
export function useTextSizes(group: RefObject<SVGGElement | null>, key: string, estimate: () => TextSizes): TextSizes {
  const [measured, setMeasured] = useState<TextSizes>(estimate);

  useLayoutEffect(() => {
    const element = group.current;
    if (!element) return;
    const take = () =>
      setMeasured((before) => {
        const boxes = [...element.querySelectorAll('text')].map((text) => text.getBBox());
        const now = { key, widths: boxes.map(({ width }) => width), lineHeight: Math.max(1, ...boxes.map(({ height }) => height)) };
        return JSON.stringify(before) === JSON.stringify(now) ? before : now;
      });
    take();
    // Size, text size and fonts that come late all change the picture's box or the words'; the picture's box tells most of it.
    const observer = new ResizeObserver(take);
    if (element.ownerSVGElement) observer.observe(element.ownerSVGElement);
    for (const text of element.querySelectorAll('text')) observer.observe(text);
    return () => observer.disconnect();
  }, [group, key]);

  return measured.key === key ? measured : estimate();
}
