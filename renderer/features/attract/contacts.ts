/** A fingertip is some 10 to 16 mm wide; what is larger is a palm, a sleeve or a cloth. */
const palmMillimetres = 25;
/** This many contacts at once are somebody wiping the glass. */
const wipingContacts = 3;

/**
 * On the attract screen: a palm never starts a session, and three contacts at once start "Clean the screen".
 * @param pixelsPerMillimetre CSS pixels per millimetre of glass
 */
export function watchContacts(screen: HTMLElement, pixelsPerMillimetre: number, onWiping: () => void): () => void {
  const down = new Set<number>();
  let isIgnoring = false;
  const stop = (event: Event): void => {
    if (!isIgnoring) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  const pointerDown = (event: PointerEvent): void => {
    down.add(event.pointerId);
    const isPalm = Math.max(event.width, event.height) > palmMillimetres * pixelsPerMillimetre;
    isIgnoring = isPalm || down.size >= wipingContacts;
    if (down.size >= wipingContacts) onWiping();
    stop(event);
  };
  const pointerUp = (event: PointerEvent): void => {
    down.delete(event.pointerId);
    stop(event);
  };
  screen.addEventListener('pointerdown', pointerDown, { capture: true });
  screen.addEventListener('click', stop, { capture: true });
  window.addEventListener('pointerup', pointerUp, { capture: true });
  window.addEventListener('pointercancel', pointerUp, { capture: true });
  return () => {
    screen.removeEventListener('pointerdown', pointerDown, { capture: true });
    screen.removeEventListener('click', stop, { capture: true });
    window.removeEventListener('pointerup', pointerUp, { capture: true });
    window.removeEventListener('pointercancel', pointerUp, { capture: true });
  };
}
