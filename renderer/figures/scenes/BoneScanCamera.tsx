import './people-scenes.css';
import './bone-scan.css';
import { personLooks } from '../people/person-looks.ts';
import type { Scene, SceneDrawing, SceneLook } from '../stage/scene.ts';
import { BoneScanPicture, spotInPicture } from './bone-scan-picture.tsx';
import { drawUnderCamera } from './bone-scan-room.tsx';
import { drawTracer } from './bone-scan-tracer.tsx';
import { drawWaiting } from './bone-scan-waiting.tsx';
import { PicturePanel, panelView, pictureAt } from './picture-panel.tsx';

/** A bone scan: a tracer goes into a vein, hours pass, two flat heads look at the bones, and all bones are in one picture. */
export const drawBoneScanCamera: Scene<'bone-scan-camera'> = (figure, look) => {
  const { stage, person } = figure.view;
  switch (stage) {
    case 'tracer':
      return drawTracer(personLooks[person], look);
    case 'waiting':
      return drawWaiting(personLooks[person], look);
    case 'under-camera':
      return drawUnderCamera(personLooks[person], look);
    case 'picture':
      return drawPicture(figure.view, look);
  }
};

const panel = { width: 104, height: 124, readerX: 130 } as const;

function drawPicture({ person }: { readonly person: keyof typeof personLooks }, look: SceneLook): SceneDrawing {
  const { width, height } = panel;
  const spot = spotInPicture(width, height);
  return {
    viewBox: panelView(panel),
    anchors: {
      boneScanPicture: { x: pictureAt.x + width * 0.265, y: pictureAt.y + height * 0.3 },
      brightSpot: { x: pictureAt.x + spot.x, y: pictureAt.y + spot.y },
    },
    picture: (
      <PicturePanel look={look} patient={person} {...panel}>
        <g data-part="boneScanPicture">
          <BoneScanPicture isSimple={look.reducedDetail} width={width} height={height} />
        </g>
      </PicturePanel>
    ),
  };
}
