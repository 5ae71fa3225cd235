import '../styles.ts';
import './dev.css';
import './figures.css';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { SceneLibrary, SceneLibraryContext } from '../figures/scene-library.ts';
import { FigureBench } from './FigureBench.tsx';
import { FigureMover } from './FigureMover.tsx';
import { FigureRows } from './FigureRows.tsx';
import { wantedSamples } from './wanted-samples.ts';

/**
 * `npm run dev`, figures.html: the figure bench. With `scene` or `state` in the address, those states beside each other,
 * as `npm run figures` photographs them; then also `language`, `theme`, `text` size, `detail`, `labels=none`, `width` and
 * `height` of one figure in millimetres. With `move`, one figure that moves from state to state (bench/measures).
 */
const address = new URLSearchParams(location.search);
const scenes = new SceneLibrary();

async function chooseView(): Promise<ReactNode> {
  if (!['scene', 'state'].some((word) => address.has(word))) return <FigureBench />;
  const samples = wantedSamples(address);
  await Promise.all([...new Set(samples.map(({ scene }) => scene))].map((scene) => scenes.load(scene)));
  return address.has('move') ? <FigureMover samples={samples} look={address} /> : <FigureRows samples={samples} look={address} />;
}

const container = document.getElementById('figures');
if (container !== null) createRoot(container).render(<SceneLibraryContext value={scenes}>{await chooseView()}</SceneLibraryContext>);
