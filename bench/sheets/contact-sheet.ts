import type { Browser } from 'playwright';
import type { Panel } from './panels.ts';
import type { Shot } from './shot.ts';

/** Side by side, this many a sheet: enough to compare, few enough to read. */
const shotsPerSheet = { landscape: 12, portrait: 15 } as const;
const columns = { landscape: 3, portrait: 5 } as const;
const thumbWidth = { landscape: 720, portrait: 430 } as const;

export type SheetOptions = {
  readonly title: string;
  readonly panel: Panel;
  /** Millimetres of glass by which everything is blurred, to see what stands out; 0 for none. */
  readonly blurMillimetres: number;
};

/** Lays shots out on as many sheets as they need, as PNG. */
export async function drawSheets(browser: Browser, shots: readonly Shot[], { title, panel, blurMillimetres }: SheetOptions): Promise<readonly Buffer[]> {
  const shape = panel.width > panel.height ? 'landscape' : 'portrait';
  const width = Math.min(thumbWidth[shape], panel.width);
  const blurPx = (blurMillimetres * panel.pixelsPerMillimetre * width) / panel.width;
  const page = await browser.newPage({ viewport: { width: columns[shape] * (width + 20) + 20, height: 800 } });
  const sheets: Buffer[] = [];
  for (let first = 0; first < shots.length; first += shotsPerSheet[shape]) {
    const some = shots.slice(first, first + shotsPerSheet[shape]);
    await page.setContent(
      `<style>${sheetStyle(columns[shape], width, blurPx)}</style><h1>${title} · ${first + 1}–${first + some.length} of ${shots.length}</h1><main>${some.map(figureOf).join('')}</main>`,
    );
    sheets.push(await page.screenshot({ fullPage: true }));
  }
  await page.close();
  return sheets;
}

function figureOf({ screen, jpeg, findings }: Shot): string {
  const note = findings.length === 0 ? '' : ` <b>${findings.length}</b>`;
  return `<figure><img src="data:image/jpeg;base64,${jpeg.toString('base64')}"><figcaption>${screen}${note}</figcaption></figure>`;
}

function sheetStyle(count: number, width: number, blurPx: number): string {
  return `
    body { margin: 10px; background: #888; font: 16px sans-serif; color: #000 }
    h1 { font-size: 20px; margin: 0 10px 10px }
    main { display: grid; grid-template-columns: repeat(${count}, ${width}px); gap: 20px; margin: 0 10px; align-items: start }
    figure { margin: 0; overflow: hidden }
    img { display: block; width: 100%; filter: blur(${blurPx}px) }
    figcaption { padding: 2px 0 } b { background: #b00; color: #fff; padding: 0 6px }`;
}
