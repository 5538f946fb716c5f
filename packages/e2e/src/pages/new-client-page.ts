import type { Page } from '@playwright/test';
import type { Words } from '../words.ts';
import { chooseFrom, pickFrom } from './choose.ts';

/** The form that makes a client workspace. */
export function newClientPage(page: Page, t: Words) {
  return {
    /** Fills the form and sends it; `language` as it calls itself, `country` in the language of the page. */
    async create(client: { name: string; trade: string; country: string; language: string }) {
      await page.getByRole('textbox', { name: t('agency', 'fields.clientName') }).fill(client.name);
      await page.getByRole('textbox', { name: t('agency', 'fields.trade') }).fill(client.trade);
      await chooseFrom(page.getByRole('combobox', { name: t('agency', 'fields.country') }), client.country);
      await pickFrom(page.getByRole('combobox', { name: t('agency', 'fields.language') }), client.language);
      await page.getByRole('button', { name: t('agency', 'newClient.submit') }).click();
    },
  };
}
