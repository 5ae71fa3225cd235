import './medicine.css';
import type { PersonLook } from '../people/person-looks.ts';
import { personLooks } from '../people/person-looks.ts';
import type { Scene, SceneDrawing, SceneLook } from '../stage/scene.ts';
import { drawDrowsy } from './medicine-drowsy.tsx';
import { drawList } from './medicine-list.tsx';
import { drawAskPharmacist } from './medicine-pharmacist.tsx';
import { StillLife } from './medicine-still-life.tsx';

/** Medicine: the bottle and a glass of water; asking first; a list of all one takes; what drowsiness forbids. */
export const drawMedicine: Scene<'medicine'> = (figure, look) => drawings[figure.view.show](personLooks[figure.view.person], look);

const drawTablets = (_: PersonLook, look: SceneLook): SceneDrawing => ({
  anchors: { medicineBottle: { x: 40, y: -22 } },
  viewBox: { x: -2, y: -67, width: 136, height: 91 },
  picture: <StillLife look={look} />,
});

const drawings = { tablets: drawTablets, 'ask-pharmacist': drawAskPharmacist, list: drawList, drowsy: drawDrowsy } as const;
