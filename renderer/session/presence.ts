/**
 * What counts as somebody being there: a new pointer-down or a key-down that is not a repeat. A held touch, key repeat
 * and mouse movement do not.
 * @param onPresence returns true when the touch has done its work and must not reach the screen beneath; `isPress` when it
 *   would work the control it lands on: a pointer, Enter or Space, but no other key
 */
export function watchPresence(onPresence: (target: EventTarget | null, isPress: boolean) => boolean): () => void {
  let isSwallowing = false;
  const pointerDown = (event: PointerEvent): void => {
    isSwallowing = onPresence(event.target, true);
    if (isSwallowing) stop(event);
  };
  const keyDown = (event: KeyboardEvent): void => {
    if (event.repeat) return;
    isSwallowing = onPresence(event.target, event.key === 'Enter' || event.key === ' ');
    if (isSwallowing) stop(event);
  };
  // The rest of a swallowed touch or key: its up and its click land on whatever stands there now.
  const rest = (event: Event): void => {
    if (isSwallowing) stop(event);
  };
  const kinds = ['pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'click', 'keyup'] as const;
  window.addEventListener('pointerdown', pointerDown, { capture: true });
  window.addEventListener('keydown', keyDown, { capture: true });
  for (const kind of kinds) window.addEventListener(kind, rest, { capture: true, passive: false });
  return () => {
    window.removeEventListener('pointerdown', pointerDown, { capture: true });
    window.removeEventListener('keydown', keyDown, { capture: true });
    for (const kind of kinds) window.removeEventListener(kind, rest, { capture: true });
  };
}

function stop(event: Event): void {
  event.stopImmediatePropagation();
  event.preventDefault();
}
