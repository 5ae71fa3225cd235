import type { KeptScreens } from './kept-screens.ts';

/** Names of the bare page's files under the kiosk's own server. */
export const barePaths = { page: '/bare.html', script: '/bare.js', screens: '/bare.json', empty: '/empty.html', probe: '/probe.js' } as const;

/** The yardstick's markup: the kiosk's sheet and bands, empty. @param styles addresses of the kiosk's own style sheets */
export function barePageHtml(styles: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Bare</title><script src="${barePaths.probe}"></script>
${styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}</head>
<body><div id="screens"><div class="kiosk" id="sheet"><div class="visit">
<main class="screen screen-step" id="room"></main>
<div class="go-band"><button type="button" class="button go" id="next"><span class="button-label">Next</span></button></div>
<nav class="tool-band"><button type="button" class="tool" id="en">English</button><button type="button" class="tool" id="es">Español</button><button type="button" class="tool" id="ar">العربية</button><button type="button" class="tool" id="leave">Leave</button></nav>
</div></div></div><script src="${barePaths.script}"></script></body></html>`;
}

/** An empty page of the same shell: one word, so that there is a frame to wait for. */
export const emptyPageHtml = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Empty</title><script src="${barePaths.probe}"></script></head><body><p class="empty">Empty</p></body></html>`;

/** Runs in the bare page: swaps SVG and words on a touch, and nothing else. Names nothing outside itself. */
export async function runBarePage(): Promise<void> {
  const kept = (await (await fetch('/bare.json')).json()) as KeptScreens;
  const [sheet, room] = [document.getElementById('sheet'), document.getElementById('room')];
  if (sheet === null || room === null) return;
  let language = 'en';
  let step = 0;
  const putStyles = (root: HTMLElement): void => {
    for (const styled of root.querySelectorAll<HTMLElement>('[data-style]')) styled.style.cssText = styled.dataset['style'] ?? '';
  };
  const dress = (attributes: Readonly<Record<string, string>>): void => {
    for (const [name, value] of Object.entries(attributes)) sheet.setAttribute(name, value);
    sheet.style.cssText = attributes['data-style'] ?? '';
  };
  const show = (): void => {
    const steps = kept.steps[language] ?? [];
    room.innerHTML = steps[step % steps.length]?.html ?? '';
    putStyles(room);
  };
  const speak = (code: string): void => {
    language = code;
    dress(kept.sheets[code] ?? {});
    show();
  };
  document.documentElement.style.setProperty('--mm', kept.millimetre);
  document.getElementById('next')?.addEventListener('click', () => {
    step += 1;
    show();
  });
  for (const code of ['en', 'es', 'ar']) document.getElementById(code)?.addEventListener('click', () => speak(code));
  document.getElementById('leave')?.addEventListener('click', () => {
    const [visit] = sheet.children;
    visit?.remove();
    // The bare paper between two visitors is part of what is seen (look.md, Motion).
    setTimeout(() => {
      dress(kept.attract.sheet);
      const attract = document.createElement('div');
      attract.className = 'attract';
      attract.innerHTML = kept.attract.html;
      sheet.append(attract);
      putStyles(attract);
    }, 150);
  });
  speak('en');
}
