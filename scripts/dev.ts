import { createServer } from 'vite';
import { rootFolder } from './root-folder.ts';

/** `npm run dev`: the screens with hot reload, on an in-memory bridge (renderer/dev). Not the kiosk: `npm start` opens that. */

const server = await createServer({ configFile: `${rootFolder}/vite.config.ts`, server: { host: '127.0.0.1', open: false } });
await server.listen();
const [address] = server.resolvedUrls?.local ?? [];
console.log(`The screens, with hot reload: ${address ?? ''}dev/`);
