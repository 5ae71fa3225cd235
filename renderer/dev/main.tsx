import './dev.css';
import { createRoot } from 'react-dom/client';
import { loadContent } from '#core/content/content-store.ts';
import { openBundledContent } from './bundled-content.ts';
import { DevPage } from './DevPage.tsx';

/** `npm run dev`: the kiosk in a frame as large as the chosen glass, and a panel beside it. Nothing of this folder is built or shipped. */

const container = document.getElementById('panel');
if (container !== null) createRoot(container).render(<DevPage content={loadContent(await openBundledContent())} />);
