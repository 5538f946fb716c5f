import { formatDate, languageNames, locales } from '@kader/i18n';
import { expect, test } from './fixtures.ts';
import { newApprover, openAsInvited } from './invited-client.ts';
import { apiOf } from './kader-api.ts';
import { planPage } from './pages/plan-page.ts';
import { versionPage } from './pages/version-page.ts';
import { people } from './people.ts';
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
  shared: {
    planId: string;
    path: string;
    approver: { name: string; email: string };
    /** Sets the goal's target, so that the next version is another one. */
    newTarget: (target: string) => Promise<void>;
  };
}>({
  shared: async ({ page, openBrowserAs, origins }, provide) => {
    const daan = await openBrowserAs('daan');
    const place = await apiOf(daan, origins.web).newFilledPlan(newPlan);
    const approver = newApprover('Tjitske Hoekstra');
    await openAsInvited({ planner: daan, client: page, origin: origins.web }, place, approver, {
      locale: 'nl',
      t,
    });
    const newTarget = async (value: string) => {
      const { planId, goalId: id, seq: seen } = place;
      const change = { op: 'item.set', id, field: 'target', value } as const;
      await apiOf(daan, origins.web).change(planId, [change], { base: { [`${id}.target`]: { seen } } });
    };
    await provide({ planId: place.planId, path: place.path, approver, newTarget });
  },
});

review('a version reads as a report, on the page and as a file', async ({ page, shared }) => {
  const reading = versionPage(page, t);
  await expect(page).toHaveURL(new RegExp(`${shared.path}$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText([newPlan.title]);
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
  const cover = [
    t('review', 'cover.version', { version: 1, date: formatDate('nl', today, 'long') }),
    t('review', 'cover.preparedBy', { name: people.daan.name }),
    t('review', 'cover.minutes', { count: 1 }),
  ];
  for (const line of cover) await expect(reading.main.getByText(line)).toBeVisible();

  const contents = (await reading.openContents()).getByRole('link');
  const anchors = await contents.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  await contents.last().click();
  await expect(reading.main.locator(anchors.at(-1) ?? '')).toBeInViewport();
  for (const anchor of anchors) {
    await expect(reading.main.locator(anchor).getByRole('heading', { level: 2 })).toHaveCount(1);
  }

  await review.step(
    'the file: that it is being made, where it went, or that it could not be had',
    async () => {
      await page.route('**/export.request*', (route) => route.abort());
      await reading.pdfButton(1).click();
      await expect(reading.notices).toContainText(t('errors', 'codes.UNAVAILABLE'));
      await expect(reading.making).toBeHidden();

      await page.unroute('**/export.request*');
      const download = reading.download(1);
      await expect(reading.making).toBeVisible();
      const name = (await download).suggestedFilename();
      await expect(reading.notices).toContainText(t('review', 'making.saved', { name }));
      await expect(reading.making).toBeHidden();
    },
  );

  const names = locales.map((locale) => languageNames[locale]);
  await expect(await reading.openLanguages('nl')).toHaveText(names);
});

review(
  'approving says once more what is recorded, and both sides can read it',
  { tag: '@wide' },
  async ({ page, shared, openBrowserAs, expectAccessible }) => {
    const reading = versionPage(page, t);
    const who = `${shared.approver.name}, ${t('common', 'roles.client.approver').toLowerCase()}`;
    await reading.openApproval();
    await expect(
      reading.dialog.getByRole('heading', { name: t('review', 'decide.approveTitle', { version: 1 }) }),
    ).toBeVisible();
    const recorded = reading.dialog.getByRole('region', { name: t('review', 'decide.recorded') });
    await expect(recorded).toContainText(who);
    await expectAccessible();
    await expect(recorded).toContainText(t('review', 'decide.whatIs', { version: 1, hash: '' }));
    const [fingerprint = 'none'] =
      /\w{4} \w{4} \w{4}(?=\s…)/.exec((await recorded.textContent()) ?? '') ?? [];

    await reading.confirmApproval(1).click();
    await expect(reading.notices).toContainText(t('review', 'state.thanks'));
    await expect(page.getByText(t('review', 'state.approved', { version: 1 })).first()).toBeVisible();
    await expect(page.getByText(`${who}, `)).toBeVisible();
    await expect(reading.record).toContainText(fingerprint);
    await expect(reading.approveButton).toBeHidden();

    const daan = await openBrowserAs('daan');
    const plan = planPage(daan, t);
    await review.step('the agency reads what the client saw, and decides nothing', async () => {
      await plan.open(shared.path);
      await expect(plan.banner('approvedTitle', 1)).toContainText(shared.approver.name);
      await daan.getByRole('link', { name: t('plan', 'banner.readVersion', { version: 1 }) }).click();
      await expect(daan.getByText(t('review', 'agency.asClient', { version: 1 }))).toBeVisible();
      await expect(versionPage(daan, t).approveButton).toBeHidden();
      await daan.getByRole('link', { name: t('review', 'agency.back') }).click();
      await expect(plan.title).toBeEditable();
    });

    await review.step('a change since stands at its section', async () => {
      await plan.goal(1).write('target', '1.600');
      await expect(plan.banner('differsTitle', 1).getByRole('listitem')).toHaveCount(1);
      const changed = plan.outline.getByRole('img', { name: t('plan', 'outline.changed', { version: 1 }) });
      await expect(changed).toHaveCount(1);
      await plan.expectSaved();
    });
  },
);

review(
  'changes that the client asks for stand above the plan, in their words',
  { tag: '@wide' },
  async ({ page, shared, openBrowserAs }) => {
    const reading = versionPage(page, t);
    await reading.openChanges();
    await reading.sendChanges.click();
    await expect(reading.dialog.getByText(t('review', 'decide.noteMissing'), { exact: true })).toBeVisible();
    await expect(reading.note).toBeFocused();
    const note = 'Doel 1: liever 1.200, met <b>minder</b> advertenties.\nEn begin in maart.';
    await reading.note.fill(note);

    await review.step('what could not be sent is kept', async () => {
      await page.route('**/review.decide*', (route) => route.abort());
      await reading.sendChanges.click();
      await expect(reading.dialog.getByRole('alert')).toContainText(t('review', 'decide.notRecorded'));
      await expect(reading.note).toHaveValue(note);
      await reading.dialog.getByRole('button', { name: t('common', 'actions.cancel') }).click();
      await expect(reading.dialog).toBeHidden();
      await page.unroute('**/review.decide*');
      await reading.openChanges();
      await expect(reading.note).toHaveValue(note);
    });

    await reading.sendChanges.click();
    await expect(page.getByText(t('review', 'state.changesRequested', { version: 1 })).first()).toBeVisible();
    await expect(reading.approveButton).toBeHidden();

    const daan = await openBrowserAs('daan');
    await daan.goto(shared.path);
    await expect(planPage(daan, t).status).toContainText(
      t('common', 'status.changesRequested', { version: 1 }),
    );
    const banner = planPage(daan, t).banner('changesTitle', 1);
    await expect(banner.getByRole('blockquote')).toHaveText(note);
    await expect(banner.getByRole('blockquote')).toHaveAttribute('lang', 'nl');
    await expect(banner).toContainText(
      t('plan', 'banner.changesBy', { name: shared.approver.name, when: '' }),
    );
  },
);

review(
  'a second decision, in another tab, is told of the first',
  {
    tag: '@wide',
  },
  async ({ page, shared, context }) => {
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
  },
);

review(
  'a newer version takes the place of the one that is open',
  { tag: '@wide' },
  async ({ page, shared, openBrowserAs, origins }) => {
    const reading = versionPage(page, t);
    await expect(reading.approveButton).toBeVisible();
    const daan = await openBrowserAs('daan');
    await shared.newTarget('1200');
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
