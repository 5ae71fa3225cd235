import { type ReactNode, type RefObject, useLayoutEffect, useState } from 'react';
import type { GlassPanel } from './glass-panels.ts';

/** The kiosk in a frame with the glass's own pixels, made small enough to be seen whole. */
export function KioskFrame({ glass, frame }: { readonly glass: GlassPanel; readonly frame: RefObject<HTMLIFrameElement | null> }): ReactNode {
  const [room, setRoom] = useState<HTMLElement | null>(null);
  const [scale, setScale] = useState(1);
  const { widthPixels: width, heightPixels: height } = glass;
  useLayoutEffect(() => {
    if (room === null) return undefined;
    const observer = new ResizeObserver(() => setScale(Math.min(1, room.clientWidth / width, room.clientHeight / height)));
    observer.observe(room);
    return () => observer.disconnect();
  }, [room, width, height]);
  return (
    <main className="dev-room" ref={setRoom}>
      <iframe ref={frame} title="The kiosk" src="./kiosk.html" style={{ width, height, scale: String(scale) }} />
    </main>
  );
}
