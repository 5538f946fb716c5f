import { expect, expectNoSidewaysScroll, test } from './fixtures.ts';
import { apiOf } from './kader-api.ts';
import { planPage } from './pages/plan-page.ts';
import { versionPage } from './pages/version-page.ts';
import { agencySlug, people } from './people.ts';
import { unique } from './unique.ts';
import { wordsOf } from './words.ts';

const t = wordsOf('pl');
const dutch = wordsOf('nl');
/** The demo's plan with three scenarios, of which none is chosen. */
const zegarManaged = '4563ac82-3c0e-5c95-aae5-0ebee768a91a';
const reason = 'Palarnia nie udźwignie więcej.\nTo mieści się w kasie.';

test('the executive chooses one of three scenarios with a reason, and the plan carries it out', {
  tag: '@narrow',
}, async ({ page, context, beginAs, openBrowserAs, origins, expectAccessible }) => {
  test.setTimeout(150_000);
  const daan = await openBrowserAs('daan');
  const api = apiOf(daan, origins.web);
  // A copy: other journeys find the demo's own plan as it was.
  const title = unique('Zegar: trzy scenariusze');
  const copy = { planId: zegarManaged, title, clientSlug: 'zegar', months: 0 };
  const { planId } = await api.call<{ planId: string }>('plan.copy', copy);
  const path = `/${agencySlug}/clients/zegar/plans/${planId}`;
  const marta = { name: people.marta.name, email: 'marta.zielinska@zegar.example' };
  expect(await api.share(planId, marta, 'pl')).toBe(1);

  await beginAs('marta');
  await page.goto(path);
  const other = await context.newPage();
  await other.goto(path);
  const [reading, late] = [versionPage(page, t), versionPage(other, t)];
  const carriedOut = page.getByText(t('blocks/scenarios', 'choice.carriedOut.realistic'));

  await test.step('whoever only reads is not asked', async () => {
    const piotr = await openBrowserAs('piotr');
    await piotr.goto(path);
    await expect(piotr.getByText(t('blocks/scenarios', 'choice.none'))).toBeVisible();
    await expect(versionPage(piotr, t).chooseButton).toHaveCount(0);
  });

  await test.step('the way there stands where the decision is asked for', async () => {
    await page.getByRole('link', { name: t('review', 'choose.go') }).click();
    await expect(page.getByText(t('blocks/scenarios', 'choice.none'))).toBeInViewport();
  });

  await test.step('nothing is chosen without a reason', async () => {
    await reading.openChoice('realistic');
    await expectAccessible();
    await reading.confirmChoice('realistic').click();
    await expect(
      reading.dialog.getByText(t('review', 'choose.reasonMissing'), { exact: true }),
    ).toBeVisible();
    await expect(reading.reason).toBeFocused();
  });

  await test.step('what was chosen, by whom and why stands beside the three', async () => {
    await reading.reason.fill(reason);
    await reading.confirmChoice('realistic').click();
    await expect(reading.notices).toContainText(t('review', 'choose.thanks'));
    await expect(carriedOut).toBeVisible();
    await expect(reading.scenario('realistic')).toContainText(people.marta.name);
    await expect(reading.scenario('realistic')).toContainText('Palarnia nie udźwignie więcej.');
    await expect(reading.chooseButton).toHaveCount(0);
    await expect(reading.record).toContainText(t('blocks/approval', 'decision.scenario.realistic'));
    await expectNoSidewaysScroll(page);
  });

  await test.step('a second choice, in another tab, is told of the first', async () => {
    await late.openChoice('optimistic');
    await late.reason.fill('Jednak taniej.');
    await late.confirmChoice('optimistic').click();
    const refused = late.dialog.getByRole('alert');
    await expect(refused).toContainText(t('review', 'refused.decidedTitle'));
    await refused.getByRole('button', { name: t('review', 'refused.decidedAction') }).click();
    await expect(other.getByText(t('blocks/scenarios', 'choice.carriedOut.realistic'))).toBeVisible();
  });

  await test.step('then she approves the version', async () => {
    await reading.approve(1, '');
    await expect(page.getByText(t('review', 'state.approved', { version: 1 })).first()).toBeVisible();
  });

  await test.step('the planner finds the choice in the plan, and nothing left to choose', async () => {
    const plan = planPage(daan, dutch);
    await plan.open(path);
    // A job carries the choice out; an open plan hears of it by itself.
    const inPlan = daan.getByText(dutch('blocks/scenarios', 'choice.carriedOut.realistic'));
    await expect(inPlan).toBeAttached({ timeout: 30_000 });
    const checks = await plan.openChecks();
    await expect(checks.getByText(dutch('checks', 'SCN-CHOSEN.title_none'))).toHaveCount(0);
  });
});
