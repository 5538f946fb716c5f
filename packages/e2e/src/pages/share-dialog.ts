import { expect, type Page } from '@playwright/test';
import type { Words } from '../words.ts';

/** The window in which a plan is shared for approval. */
export function shareDialog(page: Page, t: Words) {
  const dialog = page.getByRole('dialog');
  return {
    dialog,
    async invite(person: { name: string; email: string }) {
      await dialog.getByRole('textbox', { name: t('plan', 'share.name') }).fill(person.name);
      await dialog.getByRole('textbox', { name: t('plan', 'share.email') }).fill(person.email);
    },
    async write(message: string) {
      await dialog.getByRole('textbox', { name: t('plan', 'share.message') }).fill(message);
    },
    async send(version: number) {
      await dialog.getByRole('button', { name: t('plan', 'share.submit', { version }) }).click();
      await expect(
        dialog.getByRole('heading', { name: t('plan', 'share.doneTitle', { version }) }),
      ).toBeVisible();
    },
    async openInbox() {
      await dialog.getByRole('link', { name: t('plan', 'share.openInbox') }).click();
      await expect(page).toHaveURL(/\/inbox$/);
    },
  };
}
