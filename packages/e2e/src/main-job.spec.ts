import { readFile } from 'node:fs/promises';
import { formatDate, formatNumber, languageNames } from '@kader/i18n';
import { expect, expectNoSidewaysScroll, test } from './fixtures.ts';
import { mainJob } from './main-job-content.ts';
import { inboxPage } from './pages/inbox-page.ts';
import { newClientPage } from './pages/new-client-page.ts';
import { newPlanPage } from './pages/new-plan-page.ts';
import { planPage } from './pages/plan-page.ts';
import { shareDialog } from './pages/share-dialog.ts';
import { versionPage } from './pages/version-page.ts';
import { agencySlug, people } from './people.ts';
import { unique } from './unique.ts';
import { wordsOf } from './words.ts';

for (const content of Object.values(mainJob)) {
  const { locale } = content;
  const t = wordsOf(locale);

  // The journey of a whole plan is walked the other way round: in Dutch at a desk, in Russian on a phone.
  const tag = locale === 'ru' ? '@wide' : '@narrow';
  test(`from a new client to an approved plan, in ${locale}`, { tag }, async ({
    page,
    openBrowser,
    origins,
    signInAs,
  }) => {
    test.setTimeout(150_000);
    const clientName = unique(content.client.name);
    const planTitle = unique(content.planTitle);
    const approver = {
      name: content.approver.name,
      email: `${unique(content.approver.mailbox).replace(' ', '.')}@client.example`,
    };
    const plan = planPage(page, t);

    await test.step('a new client and a plan from the four-step template', async () => {
      await signInAs(content.planner);
      await page.goto(`/${agencySlug}`);
      await page.getByRole('link', { name: t('agency', 'home.newClient') }).click();
      await newClientPage(page, t).create({
        ...content.client,
        name: clientName,
        language: languageNames[locale],
      });
      await expect(page.getByRole('heading', { level: 1, name: clientName })).toBeVisible();
      await page.getByRole('link', { name: t('client', 'plans.empty.action') }).click();
      const form = newPlanPage(page, t);
      await expect(form.template(content.template)).toBeChecked();
      await expect(form.language).toHaveText(languageNames[locale]);
      await form.create(planTitle);
      await expect(page.getByRole('heading', { level: 1, name: planTitle })).toBeVisible();
    });

    await test.step('a business goal and a goal, complete', async () => {
      const checks = await plan.openChecks();
      await expect(checks.getByText(t('checks', 'GOAL-NONE.title'))).toBeVisible();
      await plan.closeChecks();

      await plan.addBusinessGoal(1, content.otherBusinessGoal);
      await plan.addBusinessGoal(2, content.businessGoal);
      const goal = await plan.addGoal(1);
      await goal.write('title', content.goal);
      await goal.choose('metric', content.metric.name, content.metric.typed);
      await goal.write('baseline', formatNumber(locale, '1200'));
      await goal.write('target', formatNumber(locale, '1850'));
      await goal.write('dueDate', formatDate(locale, '2027-02-15', 'short'));
      await goal.addPerson('owner', content.owner);
      await goal.choose('businessGoal', content.businessGoal, content.businessGoal.slice(0, 8));
      await goal.openDetails();
      await goal.pick('department', t('fields', 'goals.department.options.marketing'));
      await goal.expectSmart(4);
      await goal.choose('acceptedBy', content.owner);
      await goal.write('acceptedOn', formatDate(locale, '2026-11-02', 'short'));
      await goal.expectSmart(5);
      await expect(goal.box('baseline')).toHaveValue(formatNumber(locale, '1200'));
      await expect(goal.list('owner')).toHaveText(content.owner);

      await expect((await plan.openChecks()).getByText(t('checks', 'GOAL-NONE.title'))).toBeHidden();
      await plan.closeChecks();
    });

    await test.step('an answer in rich text', async () => {
      const [first, second] = content.answer;
      await plan.beginAnswer(content.question);
      await page.keyboard.type(first);
      await page.keyboard.press('ControlOrMeta+b');
      await page.keyboard.type(second);
      await page.keyboard.press('ControlOrMeta+Enter');
      await expect(plan.answer(content.question).locator('strong')).toHaveText(second);
      await expect(plan.answer(content.question)).toHaveText(first + second);
      await plan.expectSaved();
    });

    await test.step('undo and redo', async () => {
      const title = plan.goal(1).box('title');
      await plan.goal(1).write('title', content.sharperGoal);
      await plan.undo.click();
      await expect(title).toHaveValue(content.goal);
      await plan.redo.click();
      await expect(title).toHaveValue(content.sharperGoal);
      await plan.expectSaved();
      await expectNoSidewaysScroll(page);
    });

    await test.step('the meeting that a plan needs, by the button of the check', async () => {
      const checks = await plan.openChecks();
      const finding = checks.getByRole('listitem').filter({ hasText: t('checks', 'FUP-NOMEETING.title') });
      await finding.getByRole('button', { name: t('checks', 'fixes.planMeeting'), exact: true }).click();
      await expect(finding).toHaveCount(0);
      await plan.closeChecks();
      await plan.expectSaved();
    });

    const planUrl = page.url();
    const subject = t('mail', 'invitation.subject', { plan: planTitle });

    const invitation = await test.step('shared with an approver who is new; the mail arrives', async () => {
      await plan.share.click();
      const share = shareDialog(page, t);
      await share.invite(approver);
      await share.write(content.message);
      await share.send(1);
      await share.openInbox();
      const inbox = inboxPage(page);
      await inbox.open(subject);
      const link = await inbox.invitationLink(t).getAttribute('href');
      expect(link).toContain(`${origins.web}/invite/`);
      return link ?? '';
    });

    const client = await openBrowser();
    await test.step('the link changes nothing; its button opens the plan', async () => {
      const open = client.getByRole('button', { name: t('auth', 'invitation.button') });
      await client.goto(invitation);
      await expect(open).toBeVisible();
      await client.goto(invitation);
      await expect(client.getByText(`${approver.name}, ${approver.email}`)).toBeVisible();
      await open.click();
      await expect(client.getByRole('heading', { level: 1, name: planTitle })).toBeVisible();
      await expect(client.getByText(content.message)).toBeVisible();
      await expectNoSidewaysScroll(client);
    });

    const english = wordsOf('en');
    const reading = versionPage(client, english);
    await test.step('the client reads in English and approves', async () => {
      await versionPage(client, t).readIn('en', locale);
      await expect(reading.main.getByText(content.sharperGoal)).toBeVisible();
      await expect(
        reading.main.getByText(english('blocks/goals', 'reading.owner', { name: content.owner })),
      ).toBeVisible();
      await reading.approve(1, content.remark);
      await expect(
        client.getByText(english('review', 'state.approved', { version: 1 })).first(),
      ).toBeVisible();
    });

    await test.step('the record says who, as what, which version, in which language', async () => {
      const record = reading.record.filter({ hasText: approver.name });
      await expect(record).toContainText(english('blocks/approval', 'decision.approved'));
      await expect(record).toContainText(english('common', 'roles.client.approver'));
      await expect(record).toContainText(content.remark);
      await expect(record).toContainText(languageNames.en);
    });

    await test.step('the PDF', async () => {
      const file = await reading.download(1);
      expect(file.suggestedFilename()).toMatch(/\.pdf$/);
      const bytes = await readFile(await file.path());
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    });

    await test.step('approved for the planner too, until something is changed', async () => {
      await plan.open(planUrl);
      await expect(plan.status).toContainText(t('common', 'status.approved', { version: 1 }));
      await plan.writeAnswer(content.question, ' +');
      await expect(plan.status).toContainText(t('common', 'status.changedSince', { version: 1 }));
      const banner = page.getByRole('region', { name: t('plan', 'banner.differsTitle', { version: 1 }) });
      await expect(banner.getByRole('listitem')).toHaveText([content.strategy]);
      await plan.expectSaved();
    });

    expect(people[content.planner].locale).toBe(locale);
  });
}
