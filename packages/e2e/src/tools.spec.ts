import { formatNumber, languageNames } from '@kader/i18n';
import { orderAt } from '@kader/plan/canonical';
import { v7 } from 'uuid';
import { expect, test } from './fixtures.ts';
import { newApprover } from './invited-client.ts';
import { apiOf, type NewPlan } from './kader-api.ts';
import { pickFrom } from './pages/choose.ts';
import { boxIn } from './pages/field.ts';
import { planPage } from './pages/plan-page.ts';
import { shareDialog } from './pages/share-dialog.ts';
import { agencySlug, people } from './people.ts';
import { unique } from './unique.ts';
import { startingWith, wordsOf } from './words.ts';

const t = wordsOf('nl');
const newPlan = {
  client: 'Rijschool De Rotonde',
  title: 'Rijlessen voor het najaar',
  locale: 'nl',
  goalTitle: 'Proeflessen van 900 naar 1.400',
} as const satisfies NewPlan;

test('one key finds a client, a plan, a section and a command; another shows every shortcut', {
  tag: '@wide',
}, async ({ page, beginAs, origins }) => {
  await beginAs('daan');
  const title = unique(newPlan.title);
  const place = await apiOf(page, origins.web).newFilledPlan({ ...newPlan, title });
  const palette = page.getByRole('dialog', { name: t('palette', 'title') });
  const plan = planPage(page, t);
  /** Opens the palette, types, and takes the line with a name. */
  async function go(typed: string, line: string | RegExp) {
    await page.keyboard.press('ControlOrMeta+k');
    await palette.getByRole('combobox').fill(typed);
    // What is found elsewhere comes to stand before the rest, and would move it away under the pointer.
    await expect(palette.getByRole('listbox')).toHaveAttribute('aria-busy', 'false');
    await palette.getByRole('option', { name: line }).first().click();
    await expect(palette).toBeHidden();
  }

  await page.goto(`/${agencySlug}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await go(place.clientSlug.replaceAll('-', ' '), startingWith(newPlan.client));
  await expect(page).toHaveURL(new RegExp(`/clients/${place.clientSlug}$`));
  await go(title.toUpperCase(), startingWith(title));
  await expect(page).toHaveURL(new RegExp(`${place.path}$`));
  await expect(plan.title).toBeEditable();

  const section = plan.main.locator('[data-section="followUp"]');
  const named = await section.getByRole('heading', { level: 2 }).textContent();
  const heading = (named ?? '').replace(/^\d+\s*/, '');
  await expect(section).not.toBeInViewport();
  await go(heading.slice(0, 8), heading);
  await expect(section).toBeInViewport();
  // Parts of a section, too.
  const part = plan.main.locator('[data-block="kpis"]').getByRole('heading').first();
  await go((await part.textContent()) ?? '', startingWith((await part.textContent()) ?? ''));
  await expect(part).toBeInViewport();

  await page.keyboard.press('ControlOrMeta+k');
  await palette.getByRole('combobox').fill('xqxq');
  await expect(palette.getByText(t('palette', 'empty'))).toBeVisible();
  // A command is found by its name in any language.
  await palette.getByRole('combobox').fill(wordsOf('pl')('palette', 'commands.templates'));
  await expect(palette.getByRole('option', { name: t('palette', 'commands.templates') })).toBeVisible();
  await palette.getByRole('combobox').fill(t('palette', 'commands.checks'));
  await expect(palette.getByRole('listbox')).toHaveAttribute('aria-busy', 'false');
  await palette.getByRole('option', { name: t('palette', 'commands.checks') }).click();
  await expect(
    plan.panel.getByRole('tab', { name: t('plan', 'panel.checks'), selected: true }),
  ).toBeVisible();

  await page.keyboard.press('Shift+?');
  const sheet = page.getByRole('dialog', { name: t('palette', 'shortcuts.title') });
  for (const line of ['palette', 'find', 'moveUp', 'bold'] as const) {
    await expect(sheet.getByText(t('palette', `shortcuts.${line}`), { exact: true })).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
});

test('words are found in a plan, and lead to where they stand', { tag: '@wide' }, async ({
  page,
  beginAs,
  origins,
}) => {
  await beginAs('daan');
  const place = await apiOf(page, origins.web).newFilledPlan(newPlan);
  const plan = planPage(page, t);
  await plan.open(place.path);
  await page.keyboard.press('ControlOrMeta+Shift+f');
  const find = page.getByRole('search');
  const field = find.getByRole('searchbox', { name: t('find', 'label') });
  await expect(field).toBeFocused();
  await field.fill('nergens te vinden');
  await expect(find.getByRole('status')).toHaveText(t('find', 'none'));
  await field.fill('PROEFLESSEN');
  await expect(find.getByRole('status')).toHaveText(t('find', 'count', { count: 1 }));
  await field.press('Enter');
  await expect(find.getByRole('status')).toHaveText(t('find', 'position', { at: 1, count: 1 }));
  await expect(field).toBeFocused();
  await find.getByRole('listitem').getByRole('button').click();
  await expect(find).toBeHidden();
  await expect(plan.goal(1).box('title')).toBeFocused();
});

test('a section of the plan’s own is added, written in, and stands after a reload', async ({
  page,
  beginAs,
  origins,
}) => {
  await beginAs('daan');
  const place = await apiOf(page, origins.web).newFilledPlan(newPlan);
  const plan = planPage(page, t);
  const title = 'Leslocaties';
  const text = boxIn(plan.main, title);
  await plan.open(place.path);
  const outline = await plan.openOutline();
  await outline.getByRole('button', { name: t('plan', 'outline.add'), exact: true }).click();
  const name = boxIn(outline, t('fields', 'sections.title.label'));
  await expect(name).toBeFocused();
  await name.fill(title);
  await name.press('Enter');
  // A plain box stands in for the editor until it is there.
  await expect(text.and(page.locator('[contenteditable="true"]'))).toBeFocused();
  await page.keyboard.insertText('Twee in Utrecht, een in Zeist.');
  await page.keyboard.press('ControlOrMeta+Enter');
  await plan.expectSaved();
  await plan.reload();
  await expect(text).toHaveText('Twee in Utrecht, een in Zeist.');
  await expect(plan.main.getByRole('heading', { level: 2 }).last()).toContainText(title);
});

test('the language of the screen changes around the content, which keeps its own', {
  tag: '@wide',
}, async ({ page, beginAs, openBrowserAs, origins }) => {
  const daan = await openBrowserAs('daan');
  const place = await apiOf(daan, origins.web).newFilledPlan(newPlan);
  await beginAs('saskia');
  const plan = planPage(page, t);
  await plan.open(place.path);
  const section = plan.main.locator('[data-section="followUp"]').getByRole('heading', { level: 2 });
  const before = (await section.textContent()) ?? '';
  const title = plan.main.getByText(newPlan.goalTitle).first();
  const langOfGoal = () =>
    page.locator('[data-item] textarea').evaluateAll(
      (boxes, wanted) =>
        boxes
          .find((box) => (box as HTMLTextAreaElement).value === wanted)
          ?.closest('[lang]')
          ?.getAttribute('lang') ?? null,
      newPlan.goalTitle,
    );
  expect(await langOfGoal()).toBe('nl');
  await expect(title).toBeAttached();

  const choose = async (words: typeof t, from: 'nl' | 'ru', to: 'nl' | 'ru') => {
    await page
      .getByRole('button', { name: `${words('common', 'language.label')}: ${languageNames[from]}` })
      .click();
    await page.getByRole('menuitemradio', { name: languageNames[to] }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', to);
  };
  const ru = wordsOf('ru');
  try {
    await choose(t, 'nl', 'ru');
    await expect(section).not.toHaveText(before);
    const russian = planPage(page, ru);
    await expect(russian.share).toBeVisible();
    await expect(russian.goal(1).box('title')).toHaveValue(newPlan.goalTitle);
    expect(await langOfGoal()).toBe('nl');
    await expect(russian.goal(1).box('target')).toHaveValue(/^1\s400$/);
  } finally {
    await choose(ru, 'ru', 'nl');
  }
  await expect(section).toHaveText(before);
});

test('history says who changed what, and leads there', { tag: '@wide' }, async ({
  page,
  beginAs,
  openBrowserAs,
  origins,
}) => {
  await beginAs('daan');
  const place = await apiOf(page, origins.web).newFilledPlan(newPlan);
  const plan = planPage(page, t);
  await plan.open(place.path);
  await plan.goal(1).write('target', '1.750');
  await plan.expectSaved();
  const irina = await openBrowserAs('irina');
  await apiOf(irina, origins.web).change(place.planId, [
    {
      op: 'item.add',
      id: v7(),
      collection: 'experiments',
      order: orderAt(0),
      fields: { title: 'Eerst de lesdag vragen', status: 'idea' },
    },
  ]);

  await plan.panel.getByRole('tab', { name: t('plan', 'panel.history') }).click();
  const history = plan.panel.getByRole('tabpanel');
  const line = (text: string) => history.getByRole('listitem').filter({ hasText: text });
  const changed = t('history', 'item.changed', {
    subject: t('history', 'subject.titled', {
      row: t('blocks/goals', 'collections.goals.row'),
      title: newPlan.goalTitle,
    }),
    field: t('fields', 'goals.target.label'),
    before: formatNumber('nl', '1400'),
    after: formatNumber('nl', '1750'),
  });
  await expect(line(changed)).toHaveCount(1);
  await expect(line('Eerst de lesdag vragen')).toHaveCount(1);
  await expect(history.getByRole('heading', { name: people.irina.name })).toBeVisible();

  await pickFrom(history.getByRole('combobox', { name: t('history', 'panel.person') }), people.irina.name);
  await expect(line(changed)).toHaveCount(0);
  await expect(line('Eerst de lesdag vragen')).toHaveCount(1);
  await pickFrom(
    history.getByRole('combobox', { name: t('history', 'panel.person') }),
    t('history', 'panel.everybody'),
  );
  await history.getByRole('button', { name: t('history', 'panel.go', { line: changed }) }).click();
  await expect(plan.goal(1).box('target')).toBeFocused();
});

test('versions are compared in words, and a row of one is brought back', { tag: '@wide' }, async ({
  page,
  beginAs,
  origins,
}) => {
  await beginAs('daan');
  const api = apiOf(page, origins.web);
  const place = await api.newFilledPlan(newPlan);
  await api.share(place.planId, newApprover('Feike Postma'), 'nl');
  const plan = planPage(page, t);
  await plan.open(place.path);
  await plan.goal(1).write('target', '1.750');
  await plan.expectSaved();
  await plan.panel.getByRole('tab', { name: t('plan', 'panel.history') }).click();
  await plan.panel.getByRole('link', { name: t('history', 'panel.compare') }).click();

  const main = page.getByRole('main');
  const change = main.getByRole('article').filter({ hasText: newPlan.goalTitle });
  await expect(page).toHaveURL(/\/compare\?from=1&to=working$/);
  await expect(change.locator('del')).toHaveText(formatNumber('nl', '1400'));
  await expect(change.locator('ins')).toHaveText(formatNumber('nl', '1750'));
  await page.getByRole('button', { name: t('history', 'compare.sideBySide') }).click();
  await expect(change.getByRole('columnheader', { name: t('history', 'compare.before') })).toBeVisible();

  const subject = t('history', 'subject.titled', {
    row: t('blocks/goals', 'collections.goals.row'),
    title: newPlan.goalTitle,
  });
  await main
    .getByRole('button', { name: t('history', 'restore.itemLabel', { version: 1, subject }) })
    .click();
  await expect(plan.notices).toContainText(t('history', 'restore.done', { version: 1 }));
  await expect(main.getByText(t('history', 'compare.nothing'))).toBeVisible();
  await plan.notices.getByRole('button', { name: t('common', 'actions.undo') }).click();
  await expect(change.locator('ins')).toHaveText(formatNumber('nl', '1750'));
  await page.getByRole('link', { name: t('history', 'compare.back') }).click();
  await expect(plan.goal(1).box('target')).toHaveValue(formatNumber('nl', '1750'));
});

test('a finding that may stay is waived with its reason, and sharing goes on', { tag: '@wide' }, async ({
  page,
  beginAs,
  origins,
}) => {
  await beginAs('daan');
  const api = apiOf(page, origins.web);
  const place = await api.newFilledPlan(newPlan);
  await api.clearMetric(place);
  const plan = planPage(page, t);
  const share = shareDialog(page, t);
  const finding = t('checks', 'GOAL-NOKPI.title', { position: 1 });
  await plan.open(place.path);
  await plan.share.click();
  await share
    .held(1)
    .getByRole('button', { name: t('plan', 'waive.actLabel', { finding }) })
    .click();
  const waive = page.getByRole('dialog', { name: t('plan', 'waive.title') });
  await waive.getByRole('button', { name: t('plan', 'waive.confirm') }).click();
  await expect(waive.getByText(t('errors', 'reasons.empty'))).toBeVisible();
  await boxIn(waive, t('plan', 'waive.reason')).fill('De teller komt pas in maart.');
  await waive.getByRole('button', { name: t('plan', 'waive.confirm') }).click();
  await expect(share.held(1)).toBeHidden();
  await share.invite(newApprover('Baukje Hiemstra'));
  await share.send(1);
  await share.close();

  const checks = await plan.openChecks();
  await checks.getByText(t('plan', 'panel.waived', { count: 1 })).click();
  const card = checks.getByRole('listitem').filter({ hasText: finding });
  await expect(card).toContainText('De teller komt pas in maart.');
  await expect(card).toContainText(people.daan.name);
  await card.getByRole('button', { name: t('plan', 'waive.takeBackLabel', { finding }) }).click();
  await expect(checks.getByRole('button', { name: t('plan', 'waive.actLabel', { finding }) })).toBeVisible();
});
