import { type ReactNode, useRef } from 'react';
import './people-100.css';
import { arrangePeople, arraySize, type LabelSizes, layoutPanels, type Panel, type PeopleTotal } from '#core/figures/people-layout.ts';
import { wordSpace } from '#core/figures/wrap-words.ts';
import { useTextSizes } from '../people/use-text-sizes.ts';
import type { Scene, SceneLook } from '../stage/scene.ts';
import { iconCell, iconOutline, iconStripes } from './people-100-icon.ts';

/** Room for the people of one group and their label, by how many people and groups there are: all together about as wide as a stage is. */
const rooms = {
  10: [
    { width: 50, height: 42 },
    { width: 92, height: 37 },
  ],
  100: [
    { width: 140, height: 116 },
    { width: 101, height: 166 },
  ],
} as const;

/** An icon array: so many of 10 or 100 people are marked, one group or two. Hundreds stand beside each other, tens under each other. */
export const drawPeople100: Scene<'people-100'> = (figure, look) => {
  const { of, groups } = figure.view;
  const words = look.reducedDetail ? undefined : look.texts;
  const formatNumber = look.reducedDetail ? undefined : look.formatNumber;
  const array = arraySize(of);
  const own = formatNumber ? rooms[of][groups.length > 1 ? 1 : 0] : { width: array.width * iconCell, height: array.height * iconCell };
  const apart = of === 10 ? { x: 0, y: own.height + 3 } : { x: own.width + 12, y: 0 };
  const last = groups.length - 1;
  const shown = groups.map(({ count, group }, index) => ({
    count,
    numbers: formatNumber ? [formatNumber(Math.round(count)), formatNumber(of)] : [],
    words: group && words && formatNumber ? words.groups[group].split(' ') : [],
    panel: { x: apart.x * (look.isRightToLeft ? last - index : index), y: apart.y * index, ...own },
  }));
  return {
    anchors: {},
    viewBox: { x: -2, y: -2, width: own.width + apart.x * last + 4, height: own.height + apart.y * last + 4 },
    picture: (
      <g>
        <defs>
          <path id={`${look.instance}-person`} className="people-plain" d={iconOutline} />
          <g id={`${look.instance}-marked`}>
            <path className="people-marked" d={iconOutline} />
            {!look.reducedDetail && <path className="people-stripes" d={iconStripes} />}
          </g>
        </defs>
        <Groups of={of} groups={shown} look={look} />
      </g>
    ),
  };
};

type ShownGroup = { readonly count: number; readonly numbers: readonly string[]; readonly words: readonly string[]; readonly panel: Panel };

/** People as large as their words leave room for: the words keep the visitor's text size. */
function Groups({ of, groups, look }: { readonly of: PeopleTotal; readonly groups: readonly ShownGroup[]; readonly look: SceneLook }): ReactNode {
  const element = useRef<SVGGElement>(null);
  const isRightToLeft = look.isRightToLeft ?? false;
  const texts = groups.flatMap(({ numbers, words }) => [...numbers, ...words]);
  const key = texts.join('|');
  const sizes = useTextSizes(element, key, () => ({ key, widths: texts.map((text) => text.length * 2.6), lineHeight: 7 }));
  // A count is written half as large again as the words; its line is the highest.
  const line = sizes.lineHeight / 1.5;
  const widthsOf = (index: number) => {
    const before = groups.slice(0, index).reduce((sum, { numbers, words }) => sum + numbers.length + words.length, 0);
    return sizes.widths.slice(before, before + (groups[index]?.numbers.length ?? 0) + (groups[index]?.words.length ?? 0));
  };
  const labels = groups.flatMap(({ numbers }, index): LabelSizes[] => {
    const [count = 0, total = 0, ...words] = widthsOf(index);
    return numbers.length > 0 ? [{ fraction: { width: Math.max(count, total) + line * 0.3, height: line * 1.85 }, words, lineHeight: line * 0.95 }] : [];
  });
  const panels = groups.map(({ panel }) => panel);
  const layouts = layoutPanels(of, panels, labels, isRightToLeft);
  return (
    <g ref={element} direction={isRightToLeft ? 'rtl' : 'ltr'}>
      {layouts.map(({ cell, people, fraction, lines }, index) => {
        const group = groups[index] as ShownGroup;
        const label = labels[index];
        const middle = fraction.x + (label?.fraction.width ?? 0) / 2;
        return (
          <g key={`${panels[index]?.x} ${panels[index]?.y}`}>
            <g transform={`translate(${round(people.x)} ${round(people.y)}) scale(${round(cell / iconCell)})`}>
              {arrangePeople(of, group.count, isRightToLeft).map((one) => (
                <use key={one.index} href={`#${look.instance}-${one.isMarked ? 'marked' : 'person'}`} x={round(one.x * iconCell)} y={round(one.y * iconCell)} />
              ))}
            </g>
            {label && (
              <>
                <text className="people-count" textAnchor="middle" x={round(middle)} y={round(fraction.y + line * 0.86)}>
                  {group.numbers[0]}
                </text>
                <text className="people-total" textAnchor="middle" x={round(middle)} y={round(fraction.y + line * 1.8)}>
                  {group.numbers[1]}
                </text>
                <path className="people-fraction-bar" d={`M${round(fraction.x)} ${round(fraction.y + line * 1.06)}h${round(label.fraction.width)}`} />
                {lines.flatMap((words) =>
                  words.words.map((word, order) => {
                    const before = words.words.slice(0, order).reduce((sum, one) => sum + (label.words[one] ?? 0) + label.lineHeight * wordSpace, 0);
                    return (
                      <text
                        key={word}
                        className="people-group"
                        textAnchor="start"
                        x={round(words.x + (isRightToLeft ? -before : before))}
                        y={round(words.y + line * 0.74)}
                      >
                        {group.words[word]}
                      </text>
                    );
                  }),
                )}
              </>
            )}
          </g>
        );
      })}
    </g>
  );
}

const round = (value: number) => Math.round(value * 1000) / 1000;
