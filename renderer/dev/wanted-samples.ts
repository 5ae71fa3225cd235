import type { Figure, SceneName } from '#core/figures/figure-schema.ts';
import { allSamples } from '../figures/samples/all-samples.ts';

export type WantedSample = { readonly scene: SceneName; readonly state: string; readonly figure: Figure };

/**
 * The samples that an address asks for. `scene` and `state` take several names with commas between; a state may be
 * named after its scene, as `timeline:walking`.
 * @throws RangeError where there is none
 */
export function wantedSamples(address: URLSearchParams): readonly WantedSample[] {
  const scenes = address.get('scene')?.split(',');
  const states = address.get('state')?.split(',');
  const found = (Object.keys(allSamples) as SceneName[])
    .filter((scene) => scenes?.includes(scene) ?? true)
    .flatMap((scene) => Object.entries(allSamples[scene]).map(([state, figure]) => ({ scene, state, figure })))
    .filter(({ scene, state }) => states === undefined || states.includes(state) || states.includes(`${scene}:${state}`));
  if (found.length === 0) throw new RangeError(`there is no state ${address}`);
  return found;
}
