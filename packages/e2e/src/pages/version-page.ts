import { type Locale, languageNames } from '@kader/i18n';
import { type Download, expect, type Page } from '@playwright/test';
import type { Words } from '../words.ts';
import { isPhone } from './viewport.ts';

/** A shared version as the client reads it. */
export function versionPage(page: Page, t: Words) {
  const dialog = page.getByRole('dialog');
  return {
    main: page.getByRole('main'),
    dialog,
    /** Who decided what. */
    record: page.getByRole('region', { name: t('blocks/approval', 'record.title') }).getByRole('listitem'),
    /** Where the page says what is asked of its reader, or what was decided. */
    decision: page.getByRole('region', { name: t('review', 'decide.bar') }),
    approveButton: page.getByRole('button', { name: t('review', 'decide.approve'), exact: true }),
    changesButton: page.getByRole('button', { name: t('review', 'decide.requestChanges'), exact: true }),

    async readIn(locale: Locale, from: Locale) {
      const language = languageNames[locale];
      if (isPhone(page)) {
        const current = t('review', 'languageIs', { language: languageNames[from] });
        await page.getByRole('button', { name: current }).click();
        await page.getByRole('menuitemradio', { name: language }).click();
      } else {
        await page.getByRole('button', { name: language, exact: true }).click();
      }
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
    },
    /** Approves after reading once more what that means. */
    async approve(version: number, remark: string) {
      await page.getByRole('button', { name: t('review', 'decide.approve'), exact: true }).click();
      await dialog.getByRole('textbox', { name: t('review', 'decide.remark') }).fill(remark);
      await dialog.getByRole('button', { name: t('review', 'decide.confirmApprove', { version }) }).click();
    },
    async askForChanges(note: string) {
      await page.getByRole('button', { name: t('review', 'decide.requestChanges'), exact: true }).click();
      await dialog.getByRole('textbox', { name: t('review', 'decide.note') }).fill(note);
      await dialog.getByRole('button', { name: t('review', 'decide.confirmChanges') }).click();
    },
    async download(version: number): Promise<Download> {
      const [file] = await Promise.all([
        page.waitForEvent('download', { timeout: 45_000 }),
        page.getByRole('button', { name: t('review', 'pdfLabel', { version }) }).click(),
      ]);
      return file;
    },
  };
}
