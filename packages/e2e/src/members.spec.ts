import { expect, test } from './fixtures.ts';
import { apiOf, invitationIn } from './kader-api.ts';
import { takeLine } from './pages/choose.ts';
import { agencySlug } from './people.ts';
import { unique } from './unique.ts';
import { startingWith, wordsOf } from './words.ts';

const t = wordsOf('nl');
/** The client whom the contributor is to work for, and clients of the demo whom they are not. */
const own = 'Bakkerij De Korenaar';
const others = ['Сад и Свет', 'Kawiarnia Zegar'];

test('an owner invites a contributor for one client, who sees that client alone and is out once removed', {
  tag: '@wide',
}, async ({ page, beginAs, openBrowser, origins, expectAccessible }) => {
  const name = unique('Jelle Postma');
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@example.test`;
  await beginAs('saskia');
  const api = apiOf(page, origins.web);
  const line = page.getByRole('row').filter({ hasText: email });
  const guest = await openBrowser();

  await test.step('invited, with a role and a client', async () => {
    await page.goto(`/${agencySlug}/settings/members`);
    await page.getByRole('button', { name: t('members', 'invite') }).click();
    const dialog = page.getByRole('dialog', { name: t('members', 'inviteDialog.title') });
    await dialog.getByRole('textbox', { name: t('members', 'form.name') }).fill(name);
    await dialog.getByRole('textbox', { name: t('members', 'form.email') }).fill(email);
    await dialog.getByRole('combobox', { name: t('members', 'form.role') }).click();
    await page.getByRole('option', { name: startingWith(t('common', 'roles.agency.contributor')) }).click();
    await dialog.getByRole('radio', { name: t('members', 'form.only') }).click();
    await expectAccessible();
    await dialog.getByRole('combobox', { name: t('members', 'form.search') }).click();
    const clients = page.getByRole('dialog', { name: t('members', 'form.search') });
    await clients.getByRole('combobox').fill(own);
    await page.getByRole('option', { name: own, exact: true }).click();
    await page.keyboard.press('Escape');
    await expect(clients).toBeHidden();
    await dialog.getByRole('button', { name: t('members', 'inviteDialog.submit') }).click();
    await expect(line).toContainText(own);
  });

  await test.step('by the mail they get in, to that client and no other', async () => {
    await guest.goto(invitationIn((await api.mailTo(email)).html));
    await guest.getByRole('button', { name: t('auth', 'invitation.member.button') }).click();
    await expect(guest).toHaveURL(new RegExp(`/${agencySlug}$`));
    await expect(guest.getByRole('link', { name: own }).first()).toBeVisible();
    for (const other of others) {
      await expect(guest.getByText(other)).toHaveCount(0);
    }
  });

  await test.step('removed, their next request is refused', async () => {
    await page.reload();
    await line.getByRole('button', { name: t('members', 'menu.open', { name }) }).click();
    await takeLine(page.getByRole('menuitem', { name: t('members', 'menu.remove') }));
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: t('members', 'removeDialog.submit'), exact: true })
      .click();
    // While the question stands nothing behind it has a role: the row counts as gone once it is answered.
    await expect(page.getByText(t('members', 'done.removed', { name }))).toBeVisible();
    await expect(page.getByRole('alertdialog')).toHaveCount(0);
    await expect(line).toHaveCount(0);
    expect(await apiOf(guest, origins.web).refusal(`/api/trpc/${agencySlug}/agency.home`)).toBe('NOT_FOUND');
    await guest.reload();
    const missing = guest.getByRole('heading', { level: 1, name: t('errors', 'pages.notFound.title') });
    await expect(missing).toBeVisible();
  });
});
