import { formatDate, formatPercent } from '@kader/i18n';
import { orderAt } from '@kader/plan/canonical';
import { seriesEntry } from '@kader/plan/fields';
import type { Page } from '@playwright/test';
import { v7 } from 'uuid';
import { expect, test } from './fixtures.ts';
import { newApprover, openAsInvited } from './invited-client.ts';
import { apiOf, type NewPlan } from './kader-api.ts';
import { pickFrom, takeLine } from './pages/choose.ts';
import { planPage } from './pages/plan-page.ts';
import { agencySlug, people } from './people.ts';
import { wordsOf } from './words.ts';

const t = wordsOf('nl');
const newPlan: NewPlan = {
  client: 'Museum De Zoutziederij',
  title: 'Nachten in het museum',
  locale: 'nl',
  goalTitle: 'Bezoekers van 900 naar 1.400',
};

/** Opens the menu of a plan and takes a line of it. */
async function take(page: Page, title: string, line: 'archive' | 'unarchive' | 'delete' | 'copy') {
  await page.getByRole('button', { name: t('life', 'menu.plan', { title }) }).click();
  await takeLine(page.getByRole('menuitem', { name: t('life', `menu.${line}`), exact: true }));
}

test('a plan is put away and deleted, and comes back each time; what is deleted is gone for the client too', {
  tag: '@wide',
}, async ({ page, beginAs, openBrowser, origins }) => {
  await beginAs('daan');
  const api = apiOf(page, origins.web);
  const place = await api.newFilledPlan(newPlan);
  const client = await openBrowser();
  await openAsInvited({ planner: page, client, origin: origins.web }, place, newApprover('Rixt Algra'), {
    locale: 'nl',
    t,
  });
  const plan = planPage(page, t);
  const { notices } = plan;
  const { title } = newPlan;
  const clientPage = `/${agencySlug}/clients/${place.clientSlug}`;
  const read = client.getByRole('heading', { level: 1, name: title });
  const gone = client.getByRole('heading', { level: 1, name: t('errors', 'pages.notFound.title') });

  await test.step('archived, and back from the list of what is archived', async () => {
    await plan.open(place.path);
    await take(page, title, 'archive');
    await expect(notices).toContainText(t('life', 'toast.archived', { name: title }));
    await expect(page.getByRole('region', { name: t('life', 'archived.planTitle') })).toBeVisible();
    await expect(plan.status).toContainText(t('common', 'status.archived'));

    await page.goto(clientPage);
    await expect(page.getByRole('link', { name: title })).toHaveCount(0);
    await page
      .getByRole('navigation', { name: t('life', 'filter.label') })
      .getByRole('link', { name: t('life', 'filter.archived') })
      .click();
    await expect(page.getByRole('link', { name: title })).toBeVisible();
    await take(page, title, 'unarchive');
    await expect(notices).toContainText(t('life', 'toast.unarchived', { name: title }));
    await page.goto(clientPage);
    await expect(page.getByRole('link', { name: title })).toBeVisible();
  });

  await test.step('deleted on its page, and back at once', async () => {
    await plan.open(place.path);
    await take(page, title, 'delete');
    await expect(page).toHaveURL(new RegExp(`${clientPage}$`));
    await expect(page.getByRole('link', { name: title })).toHaveCount(0);
    await client.reload();
    await expect(gone).toBeVisible();
    await notices.getByRole('button', { name: t('common', 'actions.undo') }).click();
    await expect(page).toHaveURL(new RegExp(`${place.path}$`));
    await expect(plan.title).toHaveValue(title);
    await client.reload();
    await expect(read).toBeVisible();
  });

  await test.step('deleted in the list, and back from the bin', async () => {
    await page.goto(clientPage);
    await take(page, title, 'delete');
    await expect(notices).toContainText(t('life', 'toast.deleted', { name: title }));
    await client.reload();
    await expect(gone).toBeVisible();
    await page.goto(`/${agencySlug}/bin?client=${place.clientSlug}`);
    const row = page.getByRole('row').filter({ hasText: title });
    await expect(row).toContainText(t('life', 'bin.left', { count: 29 }));
    await row.getByRole('button', { name: t('life', 'bin.restoreName', { name: title }) }).click();
    await expect(notices).toContainText(t('life', 'toast.restored', { name: title }));
    await expect(row).toHaveCount(0);
    await client.reload();
    await expect(read).toBeVisible();
  });
});

test('a plan put in the bin says so to a colleague who has it open, and takes what they wrote once it is back', {
  tag: '@wide',
}, async ({ page, beginAs, openBrowserAs, origins }) => {
  await beginAs('daan');
  const api = apiOf(page, origins.web);
  const place = await api.newFilledPlan(newPlan);
  const colleague = await openBrowserAs('irina');
  const ru = wordsOf('ru');
  const open = planPage(colleague, ru);
  await open.open(place.path);
  await page.goto(`/${agencySlug}/clients/${place.clientSlug}`);
  await take(page, newPlan.title, 'delete');
  const { notices } = planPage(page, t);
  await expect(notices).toContainText(t('life', 'toast.deleted', { name: newPlan.title }));

  const dialog = colleague.getByRole('dialog', { name: ru('plan', 'screen.gone.planTitle') });
  await expect(dialog).toContainText(ru('plan', 'screen.gone.by', { name: people.daan.name }));
  await dialog.getByRole('button', { name: ru('plan', 'screen.gone.stay') }).click();
  await open.goal(1).write('title', 'Ночь в музее');
  await expect(open.saveState).toContainText(
    ru('plan', 'screen.save.planBinnedBy', { name: people.daan.name }),
  );

  await api.call('plan.restore', { planId: place.planId });
  await open.expectSaved();
  await planPage(page, t).open(place.path);
  await expect(planPage(page, t).goal(1).box('title')).toHaveValue('Ночь в музее');
});

test('a copy takes the content along and moves its dates', { tag: '@narrow' }, async ({
  page,
  beginAs,
  origins,
}) => {
  await beginAs('daan');
  const place = await apiOf(page, origins.web).newFilledPlan(newPlan);
  const plan = planPage(page, t);
  await plan.open(place.path);
  await take(page, newPlan.title, 'copy');
  await expect(page.getByRole('heading', { level: 1, name: t('life', 'copy.title') })).toBeVisible();
  const title = t('life', 'copy.copyTitle', { title: newPlan.title });
  await expect(page.getByRole('textbox', { name: t('client', 'newPlan.planTitle') })).toHaveValue(title);
  await pickFrom(page.getByRole('combobox', { name: t('life', 'copy.dates') }), t('life', 'copy.months.3'));
  await page.getByRole('button', { name: t('life', 'copy.submit') }).click();
  await expect(plan.title).toHaveValue(title);
  await expect(page).not.toHaveURL(new RegExp(`${place.planId}`));
  await expect(plan.goal(1).box('title')).toHaveValue(newPlan.goalTitle);
  await expect(plan.goal(1).box('dueDate')).toHaveValue(formatDate('nl', '2027-06-30'));
  await expect(plan.status).toContainText(t('common', 'status.draft'));
});

test('a threshold of the agency decides what its plans are warned of; a planner does not set it', {
  tag: '@wide',
}, async ({ page, beginAs, openBrowserAs, origins }) => {
  await beginAs('saskia');
  const api = apiOf(page, origins.web);
  const { name, timeZone, usual } = await api.ask<{ name: string; timeZone: string; usual: object }>(
    'agency.settings',
  );
  const daan = await openBrowserAs('daan');
  const plan = planPage(daan, t);
  const place = await apiOf(daan, origins.web).newFilledPlan(newPlan);
  const line = (plan: string, isExperiment: object) => ({
    op: 'item.add' as const,
    id: v7(),
    collection: 'budgetLines',
    order: orderAt(0),
    fields: { label: 'Post', plan: [seriesEntry('2027-02', plan)], ...isExperiment },
  });
  await apiOf(daan, origins.web).change(place.planId, [
    line('90000', {}),
    line('10000', { isExperiment: true }),
  ]);
  const finding = (least: string) =>
    t('checks', 'BUD-EXP20.title', {
      foundShare: formatPercent('nl', '0.1'),
      leastShare: formatPercent('nl', least),
    });

  await plan.open(place.path);
  await expect((await plan.openChecks()).getByText(finding('0.2'))).toBeVisible();
  await daan.goto(`/${agencySlug}/settings`);
  await expect(
    daan.getByRole('heading', { level: 1, name: t('errors', 'pages.notFound.title') }),
  ).toBeVisible();

  const form = page.getByRole('form', { name: t('settings', 'title') });
  const least = form.getByRole('textbox', { name: t('settings', 'experimentShare') });
  const save = () => form.getByRole('button', { name: t('settings', 'submit') }).click();
  await page.goto(`/${agencySlug}/settings`);
  try {
    await least.fill('veel');
    await save();
    await expect(form.getByText(t('errors', 'reasons.notNumber'))).toBeVisible();
    await least.fill('12,5');
    await save();
    await expect(page.getByText(t('settings', 'saved'))).toBeVisible();
    await expect(least).toHaveValue(/^12,5/);

    await plan.open(place.path);
    const checks = await plan.openChecks();
    await expect(checks.getByText(finding('0.125'))).toBeVisible();
  } finally {
    await api.call('agency.saveSettings', { name, timeZone, settings: usual });
  }
});
