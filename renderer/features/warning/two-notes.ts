/** Two soft low notes (look.md, Motion): A3, then E3, sine, quiet, with no click at either end. */
const notes = [
  { hertz: 220, at: 0 },
  { hertz: 164.81, at: 0.45 },
] as const;
const noteSeconds = 0.9;
const loudness = 0.12;

/** Plays them and lets go of the sound device; returns the way to stop. A machine without sound stays silent. */
export function playTwoNotes(): () => void {
  if (typeof AudioContext === 'undefined') return () => undefined;
  const audio = new AudioContext();
  const close = (): void => void audio.close().catch(() => undefined);
  for (const note of notes) {
    const start = audio.currentTime + note.at;
    const tone = audio.createOscillator();
    const gain = audio.createGain();
    tone.frequency.value = note.hertz;
    gain.gain.setValueAtTime(0, start);
    gain.gain.linearRampToValueAtTime(loudness, start + 0.08);
    gain.gain.exponentialRampToValueAtTime(0.0001, start + noteSeconds);
    tone.connect(gain).connect(audio.destination);
    tone.start(start);
    tone.stop(start + noteSeconds);
    if (note === notes[1]) tone.onended = close;
  }
  return () => {
    if (audio.state !== 'closed') close();
  };
}
