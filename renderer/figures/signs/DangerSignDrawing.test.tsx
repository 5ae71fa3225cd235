import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { dangerSignIds } from '#core/content/language-texts-schema.ts';
import { DangerSignDrawing } from './DangerSignDrawing.tsx';

describe('the drawings of danger signs', () => {
  const markups = dangerSignIds.map((sign) => renderToStaticMarkup(<DangerSignDrawing sign={sign} />));

  it('are all different, so that each can be told from the others', () => {
    expect(new Set(markups).size).toBe(dangerSignIds.length);
  });

  it('leave the words to the text beside them', () => {
    for (const markup of markups) {
      expect(markup).toContain('aria-hidden="true"');
      expect(markup).not.toContain('<text');
    }
  });

  it('say with the tint what each is about', () => {
    for (const markup of markups) expect(markup).toMatch(/class="sign-tint(ed)?"/);
  });
});
