import { memo, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { FigureOf } from '#core/figures/figure-schema.ts';
import { rounded, smoothClosedPath } from '#core/figures/path.ts';
import { wholeGeometry } from '#core/figures/whole-geometry.ts';
import '../tissue.css';
import './attract-spine.css';
import { WholeSpinePicture } from '../drawing/WholeSpinePicture.tsx';
import { drawSpineSide } from '../scenes/SpineSide.tsx';
import { wholeView } from '../scenes/SpineWhole.tsx';
import type { ViewBox } from '../stage/scene.ts';
import { AttractLeg, legView } from './AttractLeg.tsx';
import { fitView, viewBetween } from './attract-camera.ts';
import { type AttractMoment, attractAtRest, attractMoment } from './attract-phases.ts';
import { useSmoothNow } from './use-smooth-now.ts';

type AttractSpineProps = {
  readonly isMotionStopped: boolean;
  /** The clock, milliseconds; the picture depends on nothing else. */
  readonly nowMs: number;
};

/** The living spine of the attract screen: six phrases, each followed by stillness (look.md). Decoration: no text. */
export function AttractSpine({ isMotionStopped, nowMs }: AttractSpineProps) {
  const instance = `attract${useId().replaceAll(/[^a-zA-Z0-9]/g, '')}`;
  const smoothNowMs = useSmoothNow(nowMs, isMotionStopped);
  return <AttractPicture instance={instance} moment={isMotionStopped ? attractAtRest : attractMoment(smoothNowMs)} />;
}

/** One moment of it, drawn. */
export function AttractPicture({ instance, moment }: { readonly instance: string; readonly moment: AttractMoment }) {
  const area = useRef<HTMLDivElement>(null);
  const size = useSize(area);
  const view = viewOf(moment, size.width / size.height);
  const onGlass = (3.7795 * size.millimetre * view.height) / size.height;
  const lineUnit = Math.min(Math.max(onGlass, view.height / 900), view.height / 220);
  const line = useMemo(() => smoothClosedPath(wholeGeometry(0).contour, 0.1), []);
  // The line is alone at first; the bones come into it while it closes.
  const filled = ramp(moment.drawnFraction, 0.55, 1);
  const nearness = ramp(moment.closeness, 0.55, 0.85);
  return (
    <div className="attract-spine" ref={area} aria-hidden="true">
      <svg
        className="attract-spine-drawing"
        viewBox={`${rounded(view.x)} ${rounded(view.y)} ${rounded(view.width)} ${rounded(view.height)}`}
        focusable="false"
        style={{ '--line-unit': lineUnit.toFixed(3) } as React.CSSProperties}
      >
        {moment.legView > 0 && <AttractLeg instance={instance} strength={moment.legView} beads={moment.beads} />}
        {nearness < 1 && filled > 0 && (
          <g opacity={filled}>
            <WholeSpine instance={`${instance}whole`} bendDegrees={Math.round(moment.bendDegrees * 10) / 10} />
          </g>
        )}
        {filled < 1 && (
          <path
            d={line}
            className="line-outer bone-line"
            fill="none"
            pathLength={1}
            strokeDasharray="1 1"
            strokeDashoffset={rounded(1 - moment.drawnFraction)}
            opacity={1 - ramp(filled, 0.6, 1)}
          />
        )}
        {nearness > 0 && (
          <g opacity={nearness}>
            <OneDisk instance={`${instance}near`} load={Math.round(moment.load * 100) / 100} />
          </g>
        )}
      </svg>
    </div>
  );
}

const WholeSpine = memo(function WholeSpine({ instance, bendDegrees }: { readonly instance: string; readonly bendDegrees: number }) {
  return <WholeSpinePicture geometry={wholeGeometry(bendDegrees)} look={{ instance, reducedDetail: false }} region="all" showsNerves />;
});

const OneDisk = memo(function OneDisk({ instance, load }: { readonly instance: string; readonly load: number }) {
  return <>{drawSpineSide(loadedFigure(load), { instance, reducedDetail: false }).picture}</>;
});

/** A disk under load gets lower and wider; let go, it fills again. */
function loadedFigure(load: number): FigureOf<'spine-side'> {
  return {
    scene: 'spine-side',
    spine: { 'L4-L5': { diskHeightMm: 11 - 2.6 * load, bulgeMm: 1.5 * load } },
    view: { zoom: 'lumbar', level: 'L4-L5', bendDegrees: 0 },
    labels: [],
  };
}

function viewOf(moment: AttractMoment, aspectRatio: number): ViewBox {
  const whole = fitView(wholeView, aspectRatio);
  const near = fitView(nearView, aspectRatio);
  const leg = fitView(legView, aspectRatio);
  if (moment.closeness > 0) return viewBetween(moment.legView > 0 ? leg : whole, near, moment.closeness);
  return viewBetween(whole, leg, moment.legView);
}

/** One disk, L4-L5, and the bones above and below it. */
const nearView: ViewBox = { x: -41, y: -78, width: 106, height: 74 };

function ramp(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}

/** Size of the picture in CSS pixels, and its millimetre relative to 96 dots per inch. */
function useSize(area: React.RefObject<HTMLElement | null>) {
  const [size, setSize] = useState({ width: 300, height: 900, millimetre: 1 });
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    const take = () => {
      const millimetre = Number.parseFloat(getComputedStyle(element).getPropertyValue('--mm')) || 3.7795;
      setSize({ width: element.clientWidth || 300, height: element.clientHeight || 900, millimetre: millimetre / 3.7795 });
    };
    take();
    const observer = new ResizeObserver(take);
    observer.observe(element);
    return () => observer.disconnect();
  }, [area]);
  return size;
}
