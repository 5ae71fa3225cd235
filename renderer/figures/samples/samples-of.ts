import { type Figure, figureSchema, type SceneName } from '#core/figures/figure-schema.ts';

/** Named states of one scene: what the bench, the contact sheets and the tests look at. */
export type Samples = Readonly<Record<string, Figure>>;

/** @throws ZodError where a state is not one of the scene's */
export function samplesOf(scene: SceneName, states: Readonly<Record<string, object>>): Samples {
  return Object.fromEntries(Object.entries(states).map(([name, state]) => [name, figureSchema.parse({ scene, ...state })]));
}
