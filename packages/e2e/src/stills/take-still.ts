import type { Locale } from '@kader/i18n';
import type { Page } from '@playwright/test';
import { expect } from '../fixtures.ts';
import { untilAlive } from '../until-alive.ts';
import { encodeWebp } from './encode-webp.ts';
import { type Theme, widthsOf, writeStill } from './still-files.ts';

/** What a still is taken as: its name on the list, the language of the screen, and the theme. */
export interface StillOf {
  readonly name: string;
  readonly locale: Locale;
  readonly theme: Theme;
}

/** Takes what a page shows now, as its reader sees it, and keeps it in every width. */
export async function takeStill(page: Page, { name, locale, theme }: StillOf): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${locale}`));
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  await page.evaluate(() => document.fonts.ready);
  await untilAlive(page, 'view');
  const png = await page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'device' });
  const drawing = await page.context().newPage();
  for (const [suffix, width] of widthsOf(name)) {
    writeStill(locale, `${name}-${theme}${suffix}.webp`, await encodeWebp(drawing, png, width));
  }
  await drawing.close();
}
