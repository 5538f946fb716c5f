import { formatNumber } from '@kader/i18n';
import { expect, expectNoSidewaysScroll, test } from './fixtures.ts';
import { newApprover, openAsInvited } from './invited-client.ts';
import { apiOf } from './kader-api.ts';
import { planPage } from './pages/plan-page.ts';
import { versionPage } from './pages/version-page.ts';
import { wordsOf } from './words.ts';

const stories = {
  nl: {
    planner: 'daan',
    client: 'Touwslagerij De Lijn',
    title: 'Touw op maat',
    goalTitle: 'Aanvragen van 900 naar 1.400',
    approver: 'Hilde Roelofs',
    note: 'Liever 1.200: meer kunnen we niet slaan.',
  },
  ru: {
    planner: 'irina',
    client: 'Мастерская «Узел»',
    title: 'Канаты на заказ',
    goalTitle: 'Заявки: с 900 до 1 400',
    approver: 'Вера Малинина',
    note: 'Лучше 1 200: больше нам не сплести.',
  },
} as const;

for (const locale of ['nl', 'ru'] as const) {
  test(`a client asks for changes, sees what changed and approves, in ${locale}`, { tag: '@narrow' }, async ({
    page,
    openBrowserAs,
    origins,
    expectAccessible,
  }) => {
    const t = wordsOf(locale);
    const story = stories[locale];
    const planner = await openBrowserAs(story.planner);
    const api = apiOf(planner, origins.web);
    const plan = await api.newFilledPlan({ ...story, locale });
    const approver = newApprover(story.approver);
    await openAsInvited({ planner, client: page, origin: origins.web }, plan, approver, { locale, t });
    const reading = versionPage(page, t);
    const since = page.getByRole('region', { name: t('history', 'since.title') });

    await test.step('asks for changes to what they read', async () => {
      await expect(reading.main.getByText(story.goalTitle).first()).toBeVisible();
      await expect(since).toHaveCount(0);
      await reading.askForChanges(story.note);
      await expect(
        page.getByText(t('review', 'state.changesRequested', { version: 1 })).first(),
      ).toBeVisible();
    });

    await test.step('the planner does so and shares again', async () => {
      const base = { [`${plan.goalId}.target`]: { seen: plan.seq } };
      await api.change(plan.planId, [{ op: 'item.set', id: plan.goalId, field: 'target', value: '1200' }], {
        base,
      });
      expect(await api.share(plan.planId, approver, locale)).toBe(2);
    });

    await test.step('sees what changed since, and nothing else', async () => {
      await page.goto(plan.path);
      await since.getByText(t('history', 'since.open')).click();
      const changes = since.locator('[data-change]');
      await expect(changes).toHaveCount(1);
      await expect(changes).toContainText(story.goalTitle);
      await expect(changes.locator('del')).toContainText(formatNumber(locale, '1400'));
      await expect(changes.locator('ins')).toContainText(formatNumber(locale, '1200'));
      await expectNoSidewaysScroll(page);
      await expectAccessible();
    });

    await test.step('approves, and the planner reads so', async () => {
      await reading.approve(2, '');
      await expect(page.getByText(t('review', 'state.approved', { version: 2 })).first()).toBeVisible();
      await planPage(planner, t).open(plan.path);
      await expect(planPage(planner, t).banner('approvedTitle', 2)).toContainText(story.approver);
    });
  });
}
