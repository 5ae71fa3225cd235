import { adultSegments, everySegmentName, everyVertebraName } from './adult-spine.ts';
import type { AnySegmentName, AnyVertebraName, Herniation, SpineState } from './spine-schema.ts';

/** One segment with every number set. Units and ranges: `spine-schema.ts`. */
export type FullSegment = {
  readonly diskHeightMm: number;
  readonly waterPercent: number;
  readonly bulgeMm: number;
  readonly herniation?: Herniation;
  readonly spurMm: number;
  readonly yellowLigamentMm: number;
  readonly canalDepthMm: number;
  readonly diskRemovedFraction: number;
  readonly tractionMm: number;
  readonly inflammation: number;
  readonly foramenHeightMm: number;
  readonly foramenWidenedFraction: number;
  readonly slipGrade: number;
  readonly graftFraction: number;
  readonly fixationFraction: number;
};
export type FullVertebra = {
  readonly laminaRemovedFraction: number;
  readonly laminaRemovedSide: 'both' | 'left' | 'right';
  readonly bodyRemovedFraction: number;
  readonly bodyGraftFraction: number;
};
export type FullSpine = Record<AnySegmentName, FullSegment> & Record<AnyVertebraName, FullVertebra>;

/** The state with the adult default for everything it leaves out. */
export function completeSpine(state: SpineState): FullSpine {
  const spine: Partial<FullSpine> = {};
  for (const name of everySegmentName) {
    const changed = state[name] ?? {};
    const { waterPercent, canalDepthMm, yellowLigamentMm, ...usual } = adultSegments[name];
    const diskHeightMm = changed.diskHeightMm ?? usual.diskHeightMm;
    // The pedicles come as much closer as the disk has lost.
    const foramenHeightMm = Math.min(24, Math.max(6, usual.foramenHeightMm + diskHeightMm - usual.diskHeightMm));
    spine[name] = {
      diskHeightMm,
      waterPercent: changed.waterPercent ?? waterPercent,
      bulgeMm: changed.bulgeMm ?? 0,
      ...(changed.herniation ? { herniation: changed.herniation } : {}),
      spurMm: changed.spurMm ?? 0,
      yellowLigamentMm: changed.yellowLigamentMm ?? yellowLigamentMm,
      canalDepthMm: changed.canalDepthMm ?? canalDepthMm,
      diskRemovedFraction: changed.diskRemovedFraction ?? 0,
      tractionMm: changed.tractionMm ?? 0,
      inflammation: changed.inflammation ?? 0,
      foramenHeightMm: changed.foramenHeightMm ?? foramenHeightMm,
      foramenWidenedFraction: changed.foramenWidenedFraction ?? 0,
      slipGrade: changed.slipGrade ?? 0,
      graftFraction: changed.graftFraction ?? 0,
      fixationFraction: changed.fixationFraction ?? 0,
    };
  }
  for (const name of everyVertebraName) {
    const changed = state[name] ?? {};
    spine[name] = {
      laminaRemovedFraction: changed.laminaRemovedFraction ?? 0,
      laminaRemovedSide: changed.laminaRemovedSide ?? 'both',
      bodyRemovedFraction: changed.bodyRemovedFraction ?? 0,
      bodyGraftFraction: changed.bodyGraftFraction ?? 0,
    };
  }
  return spine as FullSpine;
}

/**
 * The same spine bent: forward (positive degrees) stretches the yellow ligament thin and opens the canal, leaning back
 * folds it in. From leaning back to bending forward the canal at L3-L4 gains about a sixth of its area and 2 mm of its
 * depth (Schonstrom et al., J Orthop Res 1989;7:115; Inufusa et al., Spine 1996;21:2412).
 */
export function bendSpine(spine: FullSpine, bendDegrees: number): FullSpine {
  const bent = { ...spine };
  for (const name of everySegmentName) {
    const segment = spine[name];
    bent[name] = {
      ...segment,
      yellowLigamentMm: segment.yellowLigamentMm * (1 - bendDegrees * 0.007),
      canalDepthMm: segment.canalDepthMm * (1 + bendDegrees * 0.0022),
      bulgeMm: segment.bulgeMm * (1 - bendDegrees * 0.006),
    };
  }
  return bent;
}
