import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { apiOf } from '../kader-api.ts';
import { planPage } from '../pages/plan-page.ts';
import { versionPage } from '../pages/version-page.ts';
import { people } from '../people.ts';
import { wordsOf } from '../words.ts';
import { themes } from './still-files.ts';
import { type StillPlace, stillPlaces } from './still-places.ts';
import { takeStill } from './take-still.ts';

/** Does what the client has asked for, and shares the plan anew. */
async function shareAnew(page: Page, origin: string, place: StillPlace): Promise<void> {
  const { locale, shared, approver, email, message, reworded } = place;
  const api = apiOf(page, origin);
  await api.speak(locale);
  if (reworded !== undefined) {
    const t = wordsOf(locale);
    const plan = planPage(page, t);
    await plan.open(shared);
    const title = plan
      .businessGoal(1)
      .getByRole('textbox', { name: t('fields', 'businessGoals.title.label') });
    await title.fill(reworded);
    await title.press('Tab');
    await plan.expectSaved();
  }
  const planId = shared.split('/').at(-1) ?? '';
  const approvers = [{ name: people[approver].name, email }];
  await api.call('review.request', { planId, approvers, message, locale });
}

for (const place of stillPlaces) {
  const { locale, planner, shared, approver } = place;
  test(`what the client reads, ${locale}`, async ({ page, context, beginAs, openBrowserAs, origins }) => {
    await shareAnew(await openBrowserAs(planner), origins.web, place);
    await beginAs(approver);
    await apiOf(page, origins.web).speak(locale);
    for (const theme of themes) {
      await context.addCookies([{ name: 'kader.theme', value: theme, url: origins.web }]);
      await page.goto(shared);
      await expect(versionPage(page, wordsOf(locale)).approveButton).toBeVisible();
      await takeStill(page, { name: 'client', locale, theme });
    }
  });
}
