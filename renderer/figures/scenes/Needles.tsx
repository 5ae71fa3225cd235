import './needles.css';
import { personLooks } from '../people/person-looks.ts';
import type { Scene } from '../stage/scene.ts';
import { drawLying } from './needles-lying.tsx';
import { drawSizes } from './needles-size.tsx';

/** Acupuncture: somebody lying at ease, or one needle beside things of known thickness. */
export const drawNeedles: Scene<'needles'> = ({ view }, look) => (view.stage === 'needle-size' ? drawSizes(look) : drawLying(personLooks[view.person], look));
