import { expect, test } from './fixtures.ts';
import { newApprover, openAsInvited } from './invited-client.ts';
import { apiOf } from './kader-api.ts';
import { planPage } from './pages/plan-page.ts';
import { versionPage } from './pages/version-page.ts';
import { wordsOf } from './words.ts';

const t = wordsOf('nl');
const newPlan = {
  client: 'Kaasboerderij De Lage Wei',
  title: 'Kaas per post',
  locale: 'nl',
  goalTitle: 'Pakketten van 900 naar 1.400',
} as const;

/** A plan that waits for somebody new at the client, open in their browser. */
const review = test.extend<{
  shared: { planId: string; path: string; approver: { name: string; email: string } };
}>({
  shared: async ({ page, openBrowserAs, origins }, provide) => {
    const daan = await openBrowserAs('daan');
    const place = await apiOf(daan, origins.web).newFilledPlan(newPlan);
    const approver = newApprover('Tjitske Hoekstra');
    await openAsInvited({ planner: daan, client: page, origin: origins.web }, place, approver, {
      locale: 'nl',
      t,
    });
    await provide({ planId: place.planId, path: place.path, approver });
  },
});

review(
  'changes that the client asks for stand above the plan, in their words',
  async ({ page, shared, openBrowserAs }) => {
    const reading = versionPage(page, t);
    await reading.changesButton.click();
    await reading.dialog.getByRole('button', { name: t('review', 'decide.confirmChanges') }).click();
    await expect(reading.dialog.getByText(t('review', 'decide.noteMissing'), { exact: true })).toBeVisible();
    const note = 'Doel 1: liever 1.200, met <b>minder</b> advertenties.\nEn begin in maart.';
    await reading.dialog.getByRole('textbox', { name: t('review', 'decide.note') }).fill(note);
    await reading.dialog.getByRole('button', { name: t('review', 'decide.confirmChanges') }).click();
    await expect(page.getByText(t('review', 'state.changesRequested', { version: 1 })).first()).toBeVisible();
    await expect(reading.approveButton).toBeHidden();

    const daan = await openBrowserAs('daan');
    await daan.goto(shared.path);
    await expect(planPage(daan, t).status).toContainText(
      t('common', 'status.changesRequested', { version: 1 }),
    );
    const banner = daan.getByRole('region', { name: t('plan', 'banner.changesTitle', { version: 1 }) });
    await expect(banner.getByRole('blockquote')).toHaveText(note);
    await expect(banner).toContainText(shared.approver.name);
  },
);

review('a second decision, in another tab, is told of the first', async ({ page, shared, context }) => {
  const other = await context.newPage();
  await other.goto(shared.path);
  const [first, second] = [versionPage(page, t), versionPage(other, t)];
  await first.approve(1, '');
  await expect(page.getByText(t('review', 'state.approved', { version: 1 })).first()).toBeVisible();

  await second.askForChanges('Toch liever anders.');
  const refused = second.dialog.getByRole('alert');
  await expect(refused).toContainText(t('review', 'refused.decidedTitle'));
  await refused.getByRole('button', { name: t('review', 'refused.decidedAction') }).click();
  await expect(second.dialog).toBeHidden();
  await expect(other.getByText(t('review', 'state.approved', { version: 1 })).first()).toBeVisible();
});

review(
  'a newer version takes the place of the one that is open',
  async ({ page, shared, openBrowserAs, origins }) => {
    const reading = versionPage(page, t);
    await expect(reading.approveButton).toBeVisible();
    const daan = await openBrowserAs('daan');
    await apiOf(daan, origins.web).share(shared.planId, shared.approver, 'nl');

    await reading.approve(1, 'Prima zo.');
    const refused = reading.dialog.getByRole('alert');
    await expect(refused).toContainText(t('review', 'refused.supersededTitle'));
    await refused.getByRole('button', { name: t('review', 'refused.supersededAction') }).click();
    await expect(page.getByText(t('review', 'decide.title', { version: 2 })).first()).toBeVisible();

    await page.goto(`${shared.path}?version=1`);
    await expect(page.getByText(t('review', 'state.superseded')).first()).toBeVisible();
    await expect(reading.approveButton).toBeHidden();
    await page
      .getByRole('link', { name: t('review', 'older.open', { version: 2 }) })
      .first()
      .click();
    await reading.approve(2, '');
    await expect(page.getByText(t('review', 'state.approved', { version: 2 })).first()).toBeVisible();
  },
);
