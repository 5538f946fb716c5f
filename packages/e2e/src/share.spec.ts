import { expect, test } from './fixtures.ts';
import { newApprover } from './invited-client.ts';
import { apiOf, type NewPlan } from './kader-api.ts';
import { planPage } from './pages/plan-page.ts';
import { shareDialog } from './pages/share-dialog.ts';
import { versionPage } from './pages/version-page.ts';
import { people } from './people.ts';
import { wordsOf } from './words.ts';

const t = wordsOf('nl');
const newPlan: NewPlan = {
  client: 'Boekhandel De Leeslamp',
  title: 'Lezers voor de winter',
  locale: 'nl',
  goalTitle: 'Leeskringen van 900 naar 1.400 leden',
};
const withoutMetric = t('checks', 'GOAL-NOKPI.title', { position: 1 });

test('whoever can decide already is asked; who only reads sees whose decision it is', {
  tag: '@wide',
}, async ({ page, beginAs, openBrowserAs, origins, expectAccessible }) => {
  await beginAs('daan');
  const { path } = await apiOf(page, origins.web).newFilledPlanFor('korenaar', newPlan);
  const plan = planPage(page, t);
  const share = shareDialog(page, t);
  await plan.open(path);
  await plan.share.click();

  const marieke = share.approver(people.marieke.name);
  await expect(marieke).toBeChecked();
  await expectAccessible();
  await marieke.click();
  await share.submit(1).click();
  await expect(share.dialog.getByText(t('plan', 'share.nobody'))).toBeVisible();

  await marieke.click();
  await share.send(1);
  await expect(share.dialog).toContainText(t('plan', 'share.invited', { names: people.marieke.name }));
  await share.close();
  await expect(plan.status).toContainText(t('common', 'status.inReview', { version: 1 }));
  await expect(plan.banner('reviewTitle', 1)).toContainText(people.marieke.name);

  const tom = await openBrowserAs('tom');
  await tom.goto(path);
  const reading = versionPage(tom, t);
  await expect(tom.getByText(t('review', 'state.waiting', { version: 1 }))).toBeVisible();
  await expect(tom.getByText(t('review', 'state.waitingFor', { names: people.marieke.name }))).toBeVisible();
  await expect(reading.approveButton).toBeHidden();
  await expect(reading.changesButton).toBeHidden();
});

test('an invitation needs a name, an address, and everything typed to be saved', {
  tag: '@wide',
}, async ({ page, context, beginAs, origins }) => {
  await beginAs('daan');
  const { path } = await apiOf(page, origins.web).newFilledPlan(newPlan);
  const approver = newApprover('Mei Tan');
  const plan = planPage(page, t);
  const share = shareDialog(page, t);
  await plan.open(path);
  // The window's own script comes when somebody first uses the page, and has to be there before the line goes.
  await plan.share.click();
  await share.dialog.getByRole('button', { name: t('common', 'actions.cancel') }).click();
  await expect(share.dialog).toBeHidden();
  await context.setOffline(true);
  await plan.goal(1).write('title', 'Leeskringen in elke wijk');
  await plan.share.click();

  await share.submit(1).click();
  await expect(share.dialog.getByText(t('errors', 'reasons.empty'))).toBeVisible();
  await expect(share.name).toBeFocused();
  await share.invite({ name: approver.name, email: 'mei bij de boekhandel' });
  await share.submit(1).click();
  await expect(share.dialog.getByText(t('errors', 'reasons.notAddress'))).toBeVisible();
  await expect(share.email).toBeFocused();
  await share.invite(approver);
  await share.submit(1).click();
  await expect(share.dialog.getByText(t('plan', 'share.unsaved'))).toBeVisible();

  await share.dialog.getByRole('button', { name: t('common', 'actions.cancel') }).click();
  await context.setOffline(false);
  await plan.expectSaved();
  await plan.share.click();
  await expect(share.email).toHaveValue(approver.email);
  await share.send(1);
  await expect(share.dialog).toContainText(t('plan', 'share.invited', { names: approver.name }));
});

test('what holds a plan back is listed, with the way there', async ({ page, beginAs, origins }) => {
  await beginAs('daan');
  const api = apiOf(page, origins.web);
  const place = await api.newFilledPlan(newPlan);
  await api.clearMetric(place);
  const plan = planPage(page, t);
  const share = shareDialog(page, t);
  await plan.open(place.path);
  await plan.share.click();
  await expect(share.held(1)).toContainText(withoutMetric);
  await expect(share.submit(1)).toBeDisabled();

  await share
    .held(1)
    .getByRole('button', { name: `${t('plan', 'share.goThere')}: ${withoutMetric}` })
    .click();
  await expect(share.dialog).toBeHidden();
  await expect(plan.goal(1).list('metric')).toBeFocused();
  await expect(plan.goal(1).list('metric')).toBeInViewport();
});

test('what only the server knows holds a plan back too, and nothing filled in is lost', {
  tag: '@wide',
}, async ({ page, beginAs, openBrowserAs, origins }) => {
  await beginAs('daan');
  const place = await apiOf(page, origins.web).newFilledPlan(newPlan);
  const plan = planPage(page, t);
  const share = shareDialog(page, t);
  await plan.open(place.path);
  await plan.expectSaved();
  await test.step('a slow line: what others do arrives late', async () => {
    await page.route('**/documents/*/changes?*', () => undefined);
    const irina = await openBrowserAs('irina');
    await apiOf(irina, origins.web).clearMetric(place);
  });
  await plan.share.click();
  await share.invite(newApprover('Mei Tan'));
  await share.write('Lees eerst het doel.');
  await share.submit(1).click();
  await expect(share.held(1)).toContainText(withoutMetric);
  await expect(share.message).toHaveValue('Lees eerst het doel.');
  await expect(share.name).toHaveValue('Mei Tan');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});
