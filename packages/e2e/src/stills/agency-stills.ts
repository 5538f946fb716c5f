import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { apiOf } from '../kader-api.ts';
import { planPage } from '../pages/plan-page.ts';
import { shareDialog } from '../pages/share-dialog.ts';
import { agencySlug, people } from '../people.ts';
import { wordsOf } from '../words.ts';
import { screenOf, themes } from './still-files.ts';
import { type StillPlace, stillPlaces } from './still-places.ts';
import { takeStill } from './take-still.ts';

/** Goes to the funnel as a reader of the contents does. */
async function goToFunnel(page: Page, { locale }: StillPlace): Promise<void> {
  const plan = planPage(page, wordsOf(locale));
  const heading = plan.block('funnel').getByRole('heading').first();
  const title = (await heading.textContent()) ?? '';
  await plan.outline.getByRole('link', { name: title }).click();
  await expect(heading).toBeInViewport();
  await expect(plan.panel).toContainText(title);
}

for (const place of stillPlaces) {
  for (const theme of themes) {
    const { locale, planner, approver } = place;
    const t = wordsOf(locale);
    const still = { locale, theme };

    test.describe(`${locale}, ${theme}`, () => {
      test.beforeEach(async ({ context, page, beginAs, origins }) => {
        await context.addCookies([{ name: 'kader.theme', value: theme, url: origins.web }]);
        await beginAs(planner);
        await apiOf(page, origins.web).speak(locale);
      });

      test.describe(() => {
        test.use(screenOf('plan'));
        test('the plan', async ({ page }) => {
          await planPage(page, t).open(place.plan);
          await goToFunnel(page, place);
          await takeStill(page, { ...still, name: 'plan' });
        });
      });

      test.describe(() => {
        test.use(screenOf('portfolio'));
        test('the plans of the agency', async ({ page }) => {
          await page.goto(`/${agencySlug}`);
          await takeStill(page, { ...still, name: 'portfolio' });
        });
      });

      test.describe(() => {
        test.use(screenOf('share'));
        test('sharing', async ({ page }) => {
          const plan = planPage(page, t);
          await plan.open(place.shared);
          await plan.share.click();
          const share = shareDialog(page, t);
          await expect(share.approver(people[approver].name)).toBeChecked();
          await share.write(place.message);
          await takeStill(page, { ...still, name: 'share' });
        });
      });
    });
  }
}
