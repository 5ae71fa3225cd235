import { backGeometry } from '#core/figures/back-geometry.ts';
import type { FigureOf } from '#core/figures/figure-schema.ts';
import { BackBones } from '../drawing/BackBones.tsx';
import { BackImplants } from '../drawing/BackImplants.tsx';
import { BackLigaments } from '../drawing/BackLigaments.tsx';
import { BackMuscles } from '../drawing/BackMuscles.tsx';
import { BackBodies, BackDisks, BackDisksSeenThrough, BackForamina, BackNervesPicture, BackPressure } from '../drawing/BackNerves.tsx';
import { backAnchors } from '../drawing/back-anchors.ts';
import { FadedEdges } from '../drawing/FadedEdges.tsx';
import type { Scene, SceneDrawing, SceneLook, ViewBox } from '../stage/scene.ts';

type BackFigure = FigureOf<'vertebra-back'>;

/** The lower back from behind, muscles held aside: the patient's left on the left. */
export const drawVertebraBack: Scene<'vertebra-back'> = (figure: BackFigure, look: SceneLook): SceneDrawing => {
  const geometry = backGeometry(figure.spine);
  const viewBox = viewOf(figure.view);
  // While screws are on their way, the picture says where to.
  const isAiming = geometry.levels.some(({ fixation }) => fixation !== null && fixation.fraction < 0.6);
  return {
    viewBox,
    anchors: backAnchors(geometry, figure.view.level, viewBox),
    picture: (
      <FadedEdges id={`${look.instance}-edges`} viewBox={viewBox} fades={figure.view.zoom === 'segment' ? [7, 5, 7, 5] : [12, 5, 12, 5]}>
        <BackMuscles look={look} viewBox={viewBox} />
        <BackBodies geometry={geometry} look={look} />
        <BackDisks geometry={geometry} look={look} />
        <BackForamina geometry={geometry} />
        <BackNervesPicture geometry={geometry} look={look} />
        <BackDisksSeenThrough geometry={geometry} look={look} />
        <BackLigaments geometry={geometry} look={look} />
        <BackBones
          geometry={geometry}
          look={look}
          pediclesOf={isAiming || figure.labels.includes('pedicle') ? figure.view.level.split('-') : []}
          labels={figure.labels}
        />
        <BackImplants geometry={geometry} look={look} />
        <BackPressure geometry={geometry} />
      </FadedEdges>
    ),
  };
};

/** The middle of each disk of an adult: a changed spine moves the bones, not the eye. */
const middleOf = { 'L3-L4': -74, 'L4-L5': -41, 'L5-S1': -14 } as const;

function viewOf({ level, zoom }: BackFigure['view']): ViewBox {
  if (zoom === 'segment') return { x: -39, y: middleOf[level] - 39, width: 78, height: 70 };
  return { x: -57, y: middleOf[level] - 69, width: 114, height: 126 };
}
