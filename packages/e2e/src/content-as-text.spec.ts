import type { Page } from '@playwright/test';
import { expect, expectNoSidewaysScroll, test } from './fixtures.ts';
import { newApprover } from './invited-client.ts';
import { apiOf, invitationIn } from './kader-api.ts';
import { inboxPage } from './pages/inbox-page.ts';
import { planPage } from './pages/plan-page.ts';
import { versionPage } from './pages/version-page.ts';
import { agencySlug } from './people.ts';
import { routeQuestion } from './route-question.ts';
import { wordsOf } from './words.ts';

const t = wordsOf('nl');
const question = routeQuestion.nl;
const script = '<script>window.struck = 1</script>';
const image = '<img src=x onerror="window.struck = 1">';
const formula = '=cmd()|"/c calc"!A1';
const signs = '👩‍👩‍👧 🏳️‍🌈 é \u202Eomgekeerd\u202C';
const long = 'Onafgebroken'.repeat(13);

/** Whether anything written ran as a program. */
async function expectUnharmed(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'struck' in window)).toBe(false);
  await expectNoSidewaysScroll(page);
}

test('whatever is written reads as it was written, everywhere', async ({
  page,
  beginAs,
  openBrowser,
  origins,
}) => {
  test.setTimeout(120_000);
  await beginAs('daan');
  const api = apiOf(page, origins.web);
  const place = await api.newFilledPlan({ client: image, title: script, locale: 'nl', goalTitle: formula });
  const plan = planPage(page, t);
  const answer = `${script} ${formula} ${signs}`;

  await test.step('in the plan', async () => {
    await plan.open(place.path);
    await expect(plan.goal(1).box('title')).toHaveValue(formula);
    await plan.addBusinessGoal(2, long);
    const second = await plan.addGoal(2);
    await second.write('title', image);
    await second.addPerson('owner', script);
    await second.choose('businessGoal', long);
    await second.choose('metric', 'Nieuwsbriefinschrijvingen');
    await second.write('target', '10');
    await second.write('dueDate', '31-03-2027');
    await plan.writeAnswer(question, answer);
    await plan.expectSaved();
    await plan.reload();
    await expect(plan.title).toHaveValue(script);
    await expect(plan.goal(2).box('title')).toHaveValue(image);
    await expect(plan.goal(2).list('owner')).toHaveText(script);
    await expect(plan.answer(question)).toHaveText(answer);
    await expectUnharmed(page);
  });

  await test.step('among the other plans and clients', async () => {
    await page.goto(`/${agencySlug}`);
    await expect(page.getByRole('link', { name: script }).first()).toBeVisible();
    await expectUnharmed(page);
    await page.goto(`/${agencySlug}/clients/${place.clientSlug}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(image);
    await expectUnharmed(page);
  });

  const approver = newApprover('<i>Robert</i> "; DROP');
  const client = await openBrowser();
  await test.step('in the invitation and the mail that brings it', async () => {
    await api.share(place.planId, approver, 'nl');
    const { subject, html } = await api.mailTo(approver.email);
    expect(subject).toContain(script);
    expect(html).not.toContain(script);
    await page.goto('/inbox');
    await inboxPage(page).open(subject);
    await expectUnharmed(page);
    await client.goto(invitationIn(html));
    await expect(client.getByText(`${approver.name}, ${approver.email}`)).toBeVisible();
    await expectUnharmed(client);
    await client.getByRole('button', { name: t('auth', 'invitation.button') }).click();
  });

  await test.step('on the client’s page, and in its language too', async () => {
    await expect(client.getByRole('heading', { level: 1, name: script })).toBeVisible();
    const { main } = versionPage(client, t);
    for (const text of [formula, image, answer, long, t('blocks/goals', 'reading.owner', { name: script })]) {
      await expect(main.getByText(text).first()).toBeVisible();
    }
    await expectUnharmed(client);
  });
});
