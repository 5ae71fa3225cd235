import type { TopicKind } from '#core/content/topic-schema.ts';
import type { Figure } from '#core/figures/figure-schema.ts';

/** Each kind's own figure, at rest, on its tile of the topic home (look.md, Home). */
export const kindPictures: Readonly<Record<TopicKind, Figure>> = {
  condition: {
    scene: 'spine-side',
    spine: { 'L4-L5': { herniation: { depthMm: 6, direction: 'central', type: 'protrusion' } } },
    view: { zoom: 'segment', level: 'L4-L5', bendDegrees: 0 },
    labels: [],
  },
  test: { scene: 'scanner', view: { kind: 'mri', person: 'dorothy', stage: 'going-in' }, labels: [] },
  treatment: { scene: 'stretch', view: { exercise: 'bird-dog', person: 'mei' }, labels: [] },
  surgery: { scene: 'vertebra-top', spine: { L4: { laminaRemovedFraction: 1 } }, view: { level: 'L4-L5' }, labels: [] },
  recovery: { scene: 'stretch', view: { exercise: 'walking', person: 'joseph' }, labels: [] },
  guide: { scene: 'spine-whole', view: { region: 'all', showsNerves: false, bendDegrees: 0 }, labels: [] },
};
