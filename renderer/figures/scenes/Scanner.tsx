import type { ReactNode } from 'react';
import './people-scenes.css';
import type { FigureOf } from '#core/figures/figure-schema.ts';
import { type Pose, poseSkeleton, reachWith } from '#core/figures/person.ts';
import { lengthsOf, PersonSide } from '../people/PersonSide.tsx';
import { type PersonLook, personLooks } from '../people/person-looks.ts';
import { standingPose } from '../people/poses.ts';
import type { Anchor, Scene, SceneDrawing, SceneLook, ViewBox } from '../stage/scene.ts';
import { AxialSlice } from './axial-slice.tsx';
import { CtMachine, drawCtRoom } from './ct-room.tsx';
import { RoomFloor } from './exam-room.tsx';
import { drawMriRoom, MriMachine } from './mri-room.tsx';
import { PicturePanel, panelView, pictureAt } from './picture-panel.tsx';
import { ScanSlice } from './scan-picture.tsx';
import { Tray } from './scanner-parts.tsx';
import { XrayPicture } from './xray-picture.tsx';
import { drawXrayLying, drawXrayStanding, XrayMachine } from './xray-room.tsx';

type View = FigureOf<'scanner'>['view'];
type Kind = View['kind'];
type Stage = View['stage'];

/** How far the table of an MRI scanner has gone in, scene millimetres, from 0 (outside) to 94 (the lower back in the middle of the ring). */
export function tableTravel(stage: Stage): number {
  return { 'metal-off': 0, standing: 0, 'lying-down': 0, dye: 0, 'going-in': 46, inside: 94, picture: 94 }[stage];
}

/** A room where a picture is taken, from taking off metal to the picture: a long ring for MRI, a short one for CT, none for X-ray. */
export const drawScanner: Scene<'scanner'> = (figure, look) => {
  const { kind, stage } = figure.view;
  const person = personLooks[figure.view.person];
  if (stage === 'picture') return drawPicture(figure.view, look);
  if (stage === 'metal-off') return drawMetalOff(person, kind, look);
  const travel = tableTravel(stage);
  if (kind === 'mri') return drawMriRoom(person, travel, stage === 'dye', look);
  if (kind === 'ct') return drawCtRoom(person, travel / tableTravel('inside'), stage === 'dye', look);
  return stage === 'standing' ? drawXrayStanding(person, look) : drawXrayLying(person, look);
};

const machines: Readonly<Record<Kind, (props: { readonly look: SceneLook }) => ReactNode>> = { mri: MriMachine, ct: CtMachine, 'x-ray': XrayMachine };
const metalOffView: Readonly<Record<Kind, ViewBox>> = {
  mri: { x: 4, y: -116, width: 198, height: 122 },
  ct: { x: 4, y: -116, width: 184, height: 122 },
  'x-ray': { x: 4, y: -116, width: 184, height: 122 },
};

/** Before: everything with metal in it stays outside, on a tray. */
function drawMetalOff(person: PersonLook, kind: Kind, look: SceneLook): SceneDrawing {
  const lengths = lengthsOf(person);
  const tray = { x: 76, y: -43 };
  const standing = standingPose(person, 'right');
  let pose: Pose = { ...standing, hipX: 22, thorax: standing.thorax + 5, neck: standing.neck + 5, head: standing.head + 8 };
  pose = reachWith('nearArm', lengths, pose, { x: tray.x - 27, y: tray.y - 21 }, 'right', 16);
  pose = reachWith('farArm', lengths, pose, { x: tray.x - 24, y: tray.y - 25 }, 'right', 10);
  const Machine = machines[kind];
  const viewBox = metalOffView[kind];
  return {
    viewBox,
    anchors: {
      mri: { scanner: { x: 164, y: -96 } },
      ct: { ctScanner: { x: 158, y: -104 } },
      'x-ray': { xrayTube: { x: 131, y: -66 }, xrayPlate: { x: 160, y: -74 } },
    }[kind],
    picture: (
      <g>
        <RoomFloor to={viewBox.x + viewBox.width} look={look} />
        <g className="surroundings" {...(kind === 'x-ray' ? {} : { 'data-part': kind === 'mri' ? 'scanner' : 'ctScanner' })}>
          <Machine look={look} />
        </g>
        <PersonSide
          look={person}
          skeleton={poseSkeleton(lengths, pose, 'right')}
          prefix={look.instance}
          isSimple={look.reducedDetail}
          behindNearArm={<Tray look={look} x={tray.x} y={tray.y} />}
        />
      </g>
    ),
  };
}

type Picture = {
  readonly part: 'scanPicture' | 'slicePicture' | 'xrayPicture';
  readonly width: number;
  readonly height: number;
  readonly readerX: number;
  /** Where a label's line ends on the picture. */
  readonly target: Anchor;
};
const pictures: Readonly<Record<Kind, Picture>> = {
  mri: { part: 'scanPicture', width: 100, height: 124, readerX: 128, target: { x: 44, y: 60 } },
  ct: { part: 'slicePicture', width: 136, height: 116, readerX: 146, target: { x: 68, y: 44 } },
  'x-ray': { part: 'xrayPicture', width: 100, height: 124, readerX: 128, target: { x: 43, y: 60 } },
};

/** After: the picture on a light panel, and somebody from the team who looks at it. */
function drawPicture({ kind, person }: View, look: SceneLook): SceneDrawing {
  const picture = pictures[kind];
  const content = { prefix: look.instance, isSimple: look.reducedDetail };
  return {
    viewBox: panelView(picture),
    anchors: { [picture.part]: { x: pictureAt.x + picture.target.x, y: pictureAt.y + picture.target.y } },
    picture: (
      <PicturePanel look={look} patient={person} {...picture}>
        <g data-part={picture.part}>
          {kind === 'mri' && <ScanSlice {...content} />}
          {kind === 'ct' && <AxialSlice {...content} width={picture.width} height={picture.height} through="bone" dyeFraction={0} />}
          {kind === 'x-ray' && <XrayPicture {...content} />}
        </g>
      </PicturePanel>
    ),
  };
}
