/** What a measured page can tell; the same on the kiosk's page and on the bare ones. */
export type Probe = {
  /** End of the first frame that showed what was waited for, milliseconds since the page began. */
  firstFrame: number | undefined;
  /** Resolves with the milliseconds from a finger's lifting to the end of the frame in which `selector` first shows `text`. */
  readonly watchTap: (selector: string, text: string) => void;
  readonly tapResult: () => Promise<number>;
};

declare global {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be added to.
  interface Window {
    backstoryProbe: Probe;
  }
}

/**
 * Runs in the page before anything else, so it names nothing outside itself.
 * A frame's end is a message sent from its animation callback: it arrives when style, layout and paint of that frame are done.
 */
export function installProbe(): void {
  const afterFrame = (report: (now: number) => void): void => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      report(performance.now());
      channel.port1.close();
    };
    channel.port2.postMessage(null);
  };
  const whenShown = (isShown: () => boolean, report: (now: number) => void): void => {
    const look = (): void => {
      if (isShown()) afterFrame(report);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };
  let result: Promise<number> = Promise.resolve(Number.NaN);
  const probe: Probe = {
    firstFrame: undefined,
    watchTap: (selector, text) => {
      const lifted = new Promise<number>((resolve) => addEventListener('pointerup', (event) => resolve(event.timeStamp), { capture: true, once: true }));
      result = lifted.then(
        (at) =>
          new Promise((resolve) =>
            whenShown(
              () => document.querySelector(selector)?.textContent === text,
              (now) => resolve(now - at),
            ),
          ),
      );
    },
    tapResult: () => result,
  };
  window.backstoryProbe = probe;
  // `.attract` is the kiosk's first frame, `.empty` the empty page's.
  whenShown(
    () => document.querySelector('.attract .greeting, .empty') !== null,
    (now) => {
      probe.firstFrame = now;
    },
  );
}
