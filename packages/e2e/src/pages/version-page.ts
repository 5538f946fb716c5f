import { type Locale, languageNames } from '@kader/i18n';
import type { ScenarioType } from '@kader/plan/blocks';
import { type Download, expect, type Locator, type Page } from '@playwright/test';
import type { Words } from '../words.ts';
import { openWindow } from './open-window.ts';
import { isPhone } from './viewport.ts';

/** A shared version as the client reads it. */
export function versionPage(page: Page, t: Words) {
  const dialog = openWindow(page);
  const approveButton = page.getByRole('button', { name: t('review', 'decide.approve'), exact: true });
  const changesButton = page.getByRole('button', {
    name: t('review', 'decide.requestChanges'),
    exact: true,
  });
  /** A scenario of the version, as its column is called. */
  const scenario = (type: ScenarioType) =>
    page.getByRole('article', { name: t('fields', `scenarios.type.options.${type}`) });
  const chooseButton = page.getByRole('button', { name: t('blocks/scenarios', 'choice.choose') });
  /** Opens the window of a decision. The page can be read before it answers: then the button is pressed again. */
  async function openBy(button: Locator) {
    await expect(async () => {
      if (!(await dialog.isVisible())) await button.click();
      await expect(dialog).toBeVisible({ timeout: 2000 });
    }).toPass({ timeout: 20_000 });
  }
  return {
    main: page.getByRole('main'),
    dialog,
    /** Who decided what. */
    record: page.getByRole('region', { name: t('blocks/approval', 'record.title') }).getByRole('listitem'),
    /** Where the page says what is asked of its reader, or what was decided. */
    decision: page.getByRole('region', { name: t('review', 'decide.bar') }),
    approveButton,
    changesButton,
    scenario,
    /** At each scenario that can be chosen. */
    chooseButton,
    /** Opens the window that asks why a scenario is chosen; on a phone its column is shown first. */
    async openChoice(type: ScenarioType) {
      const button = scenario(type).getByRole('button', { name: t('blocks/scenarios', 'choice.choose') });
      const shown = page.getByRole('group', { name: t('blocks/scenarios', 'compare.shown') });
      // The page can be read before it answers: then the column is asked for again.
      await expect(async () => {
        if (!(await button.isVisible())) {
          await shown.getByRole('button', { name: t('fields', `scenarios.type.options.${type}`) }).click();
        }
        await expect(button).toBeVisible({ timeout: 2000 });
      }).toPass({ timeout: 20_000 });
      await openBy(button);
    },
    /** Why it is chosen, in the window that asks. */
    reason: dialog.getByRole('textbox', { name: t('review', 'choose.reason') }),
    confirmChoice: (type: ScenarioType) =>
      dialog.getByRole('button', { name: t('review', `choose.confirm.${type}`) }),
    openApproval: () => openBy(approveButton),
    openChanges: () => openBy(changesButton),
    /** Records the approval, in the window that says what that means. */
    confirmApproval: (version: number) =>
      dialog.getByRole('button', { name: t('review', 'decide.confirmApprove', { version }) }),
    /** What has to change, in the window that asks for it. */
    note: dialog.getByRole('textbox', { name: t('review', 'decide.note') }),
    /** Sends what has to change. */
    sendChanges: dialog.getByRole('button', { name: t('review', 'decide.confirmChanges') }),
    notices: page.getByRole('region', { name: t('common', 'toast.label') }),
    pdfButton: (version: number) => page.getByRole('button', { name: t('review', 'pdfLabel', { version }) }),
    /** How far a PDF is that is being made. */
    making: page.getByRole('progressbar', { name: t('review', 'making.label') }),

    /** The sections by name, beside the text or in a sheet over it. */
    async openContents() {
      if (isPhone(page)) await page.getByRole('button', { name: t('review', 'openContents') }).click();
      return page.getByRole('navigation', { name: t('review', 'contents') });
    },

    /** The languages to read in; on a phone they lie behind a button that names the one in which it `is` now. */
    async openLanguages(is: Locale): Promise<Locator> {
      if (!isPhone(page)) {
        return page.getByRole('group', { name: t('common', 'language.label') }).getByRole('button');
      }
      const current = t('review', 'languageIs', { language: languageNames[is] });
      await page.getByRole('button', { name: current }).click();
      return page.getByRole('menuitemradio');
    },
    async readIn(locale: Locale, from: Locale) {
      const choice = (await this.openLanguages(from)).filter({ hasText: languageNames[locale] });
      // A menu takes no tap in the moment in which it opens: then it is tapped again.
      await expect(async () => {
        if (await choice.isVisible()) await choice.click({ timeout: 2000 });
        await expect(page.locator('html')).toHaveAttribute('lang', locale, { timeout: 4000 });
      }).toPass({ timeout: 20_000 });
    },
    /** Approves after reading once more what that means. */
    async approve(version: number, remark: string) {
      await this.openApproval();
      await dialog.getByRole('textbox', { name: t('review', 'decide.remark') }).fill(remark);
      await this.confirmApproval(version).click();
    },
    async askForChanges(note: string) {
      await this.openChanges();
      await this.note.fill(note);
      await this.sendChanges.click();
    },
    async download(version: number): Promise<Download> {
      const [file] = await Promise.all([
        page.waitForEvent('download', { timeout: 45_000 }),
        this.pdfButton(version).click(),
      ]);
      return file;
    },
  };
}
