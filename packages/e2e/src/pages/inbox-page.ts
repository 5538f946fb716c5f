import { expect, type Locator, type Page } from '@playwright/test';
import type { Words } from '../words.ts';

/** The mails of the demo. The words of a mail are those of its reader. */
export function inboxPage(page: Page) {
  return {
    /** Opens a mail by its subject, as soon as it has arrived. */
    async open(subject: string) {
      const line = page.getByRole('link', { name: subject });
      await expect(async () => {
        await page.reload();
        await expect(line.first()).toBeVisible({ timeout: 1000 });
      }).toPass();
      await line.first().click();
      await expect(page.getByRole('heading', { level: 2, name: subject })).toBeVisible();
    },
    /** The button of an invitation that is open. */
    invitationLink(t: Words): Locator {
      return page
        .getByRole('article')
        .getByRole('link', { name: t('mail', 'invitation.button'), exact: true });
    },
  };
}
