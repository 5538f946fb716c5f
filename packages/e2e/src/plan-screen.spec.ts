import { expect, test } from './fixtures.ts';
import { apiOf, type NewPlan } from './kader-api.ts';
import { openWindow } from './pages/open-window.ts';
import { planPage } from './pages/plan-page.ts';
import { wordsOf } from './words.ts';

const t = wordsOf('nl');
const newPlan: NewPlan = {
  client: 'Hovenier De Groene Hoek',
  title: 'Tuinen voor de zomer',
  locale: 'nl',
  goalTitle: 'Aanvragen van 900 naar 1.400',
};

test('the parts of the screen have names, and the first keys lead past what comes before them', {
  tag: '@wide',
}, async ({ page, beginAs, origins }) => {
  await beginAs('daan');
  const { path } = await apiOf(page, origins.web).newFilledPlan(newPlan);
  const plan = planPage(page, t);
  await plan.open(path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText([newPlan.title]);
  await expect(plan.status).toBeVisible();

  const skips = [
    [t('common', 'navigation.skip'), plan.main],
    [t('plan', 'screen.skipOutline'), plan.outline],
    [t('plan', 'screen.skipPanel'), plan.panel],
  ] as const;
  for (const [name] of skips) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name, exact: true })).toBeFocused();
  }
  for (const [name, part] of skips) {
    await page.getByRole('link', { name, exact: true }).press('Enter');
    await expect(part).toBeFocused();
  }
});

test('the head of a plan is edited where it stands', { tag: '@wide' }, async ({ page, beginAs, origins }) => {
  await beginAs('daan');
  const { path } = await apiOf(page, origins.web).newFilledPlan({
    ...newPlan,
    goal: { unit: 'money', baseline: '1400000', target: '2200000' },
  });
  const plan = planPage(page, t);
  await plan.open(path);

  await test.step('the title, in the bar and on the sheet', async () => {
    await plan.titleInBar.fill('Tuinen voor de herfst');
    await plan.titleInBar.press('Enter');
    await expect(plan.title).toHaveValue('Tuinen voor de herfst');
  });

  const turned = plan.main.getByText(t('errors', 'reasons.endBeforeStart'));
  await test.step('a period that ends before it starts is kept, and said', async () => {
    await plan.lastDay.fill('31-12-2026');
    await plan.lastDay.press('Tab');
    await expect(turned).toBeVisible();
    await plan.expectSaved();
  });

  await test.step('the currency is fixed once there are amounts', async () => {
    await plan.main.getByRole('button', { name: 'EUR', exact: true }).click();
    await expect(openWindow(page)).toContainText(t('errors', 'codes.CURRENCY_FIXED'));
    await page.keyboard.press('Escape');
  });

  await plan.reload();
  await expect(plan.titleInBar).toHaveValue('Tuinen voor de herfst');
  await expect(turned).toBeVisible();
});

test('contents, guidance and checks lie behind the bar at the bottom', {
  tag: '@narrow',
}, async ({ page, beginAs, origins }) => {
  await beginAs('daan');
  const { path } = await apiOf(page, origins.web).newFilledPlan(newPlan);
  const plan = planPage(page, t);
  await plan.open(path);
  await expect(plan.outline).toBeHidden();
  await expect(plan.panel).toBeHidden();

  await plan.tools.getByRole('button', { name: t('plan', 'screen.contents') }).click();
  const contents = page.getByRole('dialog', { name: t('plan', 'screen.contents') });
  await contents.getByRole('link').last().click();
  await expect(contents).toBeHidden();
  await expect(plan.main.getByRole('region').last()).toBeInViewport();

  for (const tab of [t('plan', 'screen.guidance'), t('plan', 'screen.checks')]) {
    await plan.tools.getByRole('button', { name: tab }).click();
    const panel = page.getByRole('dialog', { name: t('plan', 'panel.label') });
    await expect(panel.getByRole('tab', { name: tab, selected: true })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
  }
});
