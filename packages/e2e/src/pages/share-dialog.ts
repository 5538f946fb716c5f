import { expect, type Page } from '@playwright/test';
import type { Words } from '../words.ts';
import { openWindow } from './open-window.ts';

/** The window in which a plan is shared for approval. */
export function shareDialog(page: Page, t: Words) {
  const dialog = openWindow(page);
  const name = dialog.getByRole('textbox', { name: t('plan', 'share.name') });
  const email = dialog.getByRole('textbox', { name: t('plan', 'share.email') });
  const message = dialog.getByRole('textbox', { name: t('plan', 'share.message') });
  const submit = (version: number) =>
    dialog.getByRole('button', { name: t('plan', 'share.submit', { version }) });
  /** The plan has gone out as a version. */
  async function expectShared(version: number) {
    await expect(
      dialog.getByRole('heading', { name: t('plan', 'share.doneTitle', { version }) }),
    ).toBeVisible();
  }
  return {
    dialog,
    name,
    email,
    message,
    submit,
    /** Somebody at the client who can decide already. */
    approver: (person: string) => dialog.getByRole('checkbox', { name: person }),
    /** What holds the plan back, by how much it is. */
    held: (count: number) => dialog.getByRole('region', { name: t('plan', 'share.held', { count }) }),
    expectShared,
    async invite(person: { name: string; email: string }) {
      await name.fill(person.name);
      await email.fill(person.email);
    },
    async write(text: string) {
      await message.fill(text);
    },
    async send(version: number) {
      await submit(version).click();
      await expectShared(version);
    },
    async close() {
      await dialog.getByRole('button', { name: t('common', 'actions.done'), exact: true }).click();
      await expect(dialog).toBeHidden();
    },
    async openInbox() {
      await dialog.getByRole('link', { name: t('plan', 'share.openInbox') }).click();
      await expect(page).toHaveURL(/\/inbox$/);
    },
  };
}
