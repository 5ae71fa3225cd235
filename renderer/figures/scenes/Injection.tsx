import './people-scenes.css';
import type { FigureOf } from '#core/figures/figure-schema.ts';
import { personLooks } from '../people/person-looks.ts';
import type { Scene, SceneDrawing, SceneLook } from '../stage/scene.ts';
import { AxialSlice, diskInSlice } from './axial-slice.tsx';
import { drawInjectionRoom } from './injection-room.tsx';
import { drawNeedleInDisk } from './needle-in-disk.tsx';
import { PicturePanel, panelView, pictureAt } from './picture-panel.tsx';

/** Diskography: the room, a thin needle into a disk, dye in it, and the slice picture that shows how far the dye went. */
export const drawInjection: Scene<'injection'> = (figure, look) => {
  const { stage, person, dyeFraction } = figure.view;
  switch (stage) {
    case 'lying':
      return drawInjectionRoom(personLooks[person], look);
    case 'needle':
      return drawNeedleInDisk(0, look);
    case 'dye':
      return drawNeedleInDisk(dyeFraction, look);
    case 'picture':
      return drawPicture(figure.view, look);
  }
};

const panel = { width: 136, height: 116, readerX: 146 } as const;

function drawPicture({ person, dyeFraction }: FigureOf<'injection'>['view'], look: SceneLook): SceneDrawing {
  const { width, height } = panel;
  const disk = diskInSlice(width, height);
  return {
    viewBox: panelView(panel),
    anchors: {
      slicePicture: { x: pictureAt.x + width * 0.2, y: pictureAt.y + height * 0.35 },
      dye: { x: pictureAt.x + disk.x, y: pictureAt.y + disk.y },
    },
    picture: (
      <PicturePanel look={look} patient={person} {...panel}>
        <g data-part="slicePicture">
          <AxialSlice prefix={look.instance} isSimple={look.reducedDetail} width={width} height={height} through="disk" dyeFraction={dyeFraction} />
        </g>
      </PicturePanel>
    ),
  };
}
