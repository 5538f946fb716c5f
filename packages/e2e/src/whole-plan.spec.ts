import { formatDate, formatDateRange, formatMonth, formatNumber, formatPercent } from '@kader/i18n';
import { expect, expectNoSidewaysScroll, test } from './fixtures.ts';
import { newApprover } from './invited-client.ts';
import { apiOf, invitationIn } from './kader-api.ts';
import { budgetGrid } from './pages/budget-grid.ts';
import { chooseFrom, pickFrom } from './pages/choose.ts';
import { boxIn, listIn, takeFromMenu, writeIn } from './pages/field.ts';
import { planPage } from './pages/plan-page.ts';
import { pointerRoom } from './pages/pointer-room.ts';
import { shareDialog } from './pages/share-dialog.ts';
import { versionPage } from './pages/version-page.ts';
import { isPhone } from './pages/viewport.ts';
import { wholePlan } from './whole-plan-content.ts';
import { startingWith, wordsOf } from './words.ts';

/** Spaces in figures are of several widths; what is read is the same. */
function figure(text: string): RegExp {
  return new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s/g, '\\s')}$`);
}

for (const locale of ['nl', 'ru'] as const) {
  const content = wholePlan[locale];
  const t = wordsOf(locale);

  test(`a whole plan from empty to approved, in ${locale}`, {
    tag: locale === 'nl' ? '@wide' : '@narrow',
  }, async ({ page, beginAs, openBrowser, origins }) => {
    test.setTimeout(150_000);
    await beginAs(content.planner);
    const api = apiOf(page, origins.web);
    const place = await api.newPlanFor(await api.newClient({ client: content.client, locale }), {
      title: content.title,
      locale,
    });
    const plan = planPage(page, t);
    const day = (date: string) => formatDate(locale, date, 'short');
    await plan.open(place.path);

    await test.step('a goal', async () => {
      await plan.addBusinessGoal(1, content.businessGoal);
      const goal = await plan.addGoal(1);
      await goal.write('title', content.goal);
      await goal.choose('metric', content.metric.name, content.metric.typed);
      await goal.write('baseline', formatNumber(locale, '900'));
      await goal.write('target', formatNumber(locale, '1400'));
      await goal.write('dueDate', day('2027-03-31'));
      await goal.addPerson('owner', content.owner);
      await expect(goal.list('owner')).toHaveText(content.owner);
    });

    await test.step('the funnel: volumes and rates, and back from the goal', async () => {
      const block = plan.block('funnel');
      const drawing = block.getByRole('figure', { name: t('blocks/funnel', 'view.drawing') });
      const volume = boxIn(drawing, t('fields', 'funnelStages.volume.label'));
      await volume.fill(content.volume);
      await volume.press('Tab');
      const rates = boxIn(drawing, t('fields', 'funnelStages.rate.label'));
      for (const [index, rate] of content.rates.entries()) {
        await rates.nth(index).fill(rate);
        await rates.nth(index).press('Tab');
      }
      await expect(rates.nth(1)).toHaveValue(figure(formatPercent(locale, '0.125')));
      const stages = drawing.getByRole('listitem');
      for (const [index, people] of ['2400', '300', '90'].entries()) {
        await expect(stages.nth(index + 1)).toContainText(formatNumber(locale, people));
      }

      await block.getByRole('button', { name: t('blocks/funnel', 'view.backward') }).click();
      const solve = block.getByRole('region', { name: t('blocks/funnel', 'solve.title') });
      await expect(listIn(solve, t('blocks/funnel', 'solve.goal'))).toContainText(content.goal);
      const top = formatNumber(locale, '622223');
      await expect(solve).toContainText(top);
      await solve.getByRole('button', { name: t('blocks/funnel', 'solve.apply') }).click();
      await expect(volume).toHaveValue(figure(top));
      await expect(stages.nth(3)).toContainText(formatNumber(locale, '1400'));
    });

    await test.step('an activity with its days', async () => {
      const block = plan.block('activities');
      await block
        .getByRole('button', { name: t('blocks/activities', 'collections.activities.empty.action') })
        .click();
      const row = block.getByRole('listitem', {
        name: startingWith(
          t('plan', 'row.label', {
            row: t('blocks/activities', 'collections.activities.row'),
            number: 1,
            title: '',
          }),
        ),
      });
      await writeIn(row, t('fields', 'activities.title.label'), content.activity);
      await pickFrom(
        listIn(row, t('fields', 'activities.layer.label')),
        t('fields', 'activities.layer.options.periodic'),
      );
      await writeIn(row, t('fields', 'activities.start.label'), day('2027-03-20'));
      await writeIn(row, t('fields', 'activities.end.label'), day('2027-03-29'));
      await chooseFrom(listIn(row, t('fields', 'activities.owner.label')), content.owner);
      await row.getByRole('button', { name: t('blocks/activities', 'more') }).click();
      await chooseFrom(
        listIn(row, t('fields', 'activities.goal.label')),
        content.goal,
        content.goal.slice(0, 8),
      );
      await writeIn(row, t('fields', 'activities.means.label'), content.means);
      await plan.expectSaved();
    });

    await test.step('moved on the timeline by keys', async () => {
      const block = plan.block('tactics');
      const days = (from: string, to: string) => formatDateRange(locale, from, to);
      const title = content.activity;
      const bar = (from: string, to: string) =>
        block.getByRole('slider', {
          name: t('blocks/activities', 'timeline.bar', { title, days: days(from, to) }),
        });
      const end = block.getByRole('slider', { name: t('blocks/activities', 'timeline.end', { title }) });
      // However small they are drawn. 24 px may hold 23 whole ones.
      for (const grip of [bar('2027-03-20', '2027-03-29'), end]) {
        const room = await pointerRoom(grip);
        expect(Math.min(room.width, room.height)).toBeGreaterThanOrEqual(23);
      }
      await bar('2027-03-20', '2027-03-29').press('ArrowRight');
      await bar('2027-03-21', '2027-03-30').press('ArrowRight');
      await expect(bar('2027-03-22', '2027-03-31')).toBeFocused();
      await end.press('Shift+ArrowRight');
      await expect(bar('2027-03-22', '2027-04-07')).toBeVisible();
      await expect(boxIn(plan.block('activities'), t('fields', 'activities.end.label')).first()).toHaveValue(
        /0?7.+2027/,
      );
    });

    await test.step('moved on the board, by keys or by its menu', async () => {
      const block = plan.block('activities');
      await block.getByRole('button', { name: t('blocks/activities', 'view.board'), exact: true }).click();
      const column = (layer: 'periodic' | 'base') =>
        block.getByRole('region', { name: t('fields', `activities.layer.options.${layer}`) });
      const cardIn = (layer: 'periodic' | 'base') =>
        column(layer).getByRole('listitem', {
          name: t('blocks/activities', 'board.card', { title: content.activity }),
        });
      if (isPhone(page)) {
        await takeFromMenu(
          cardIn('periodic'),
          t,
          `${t('blocks/activities', 'moveTo')}: ${t('blocks/activities', 'board.layer')}`,
          t('fields', 'activities.layer.options.base'),
        );
      } else {
        const handle = block.getByRole('button', { name: content.activity, exact: true });
        const over = (layer: 'periodic' | 'base') =>
          page.getByText(
            t('blocks/activities', 'board.over', {
              title: content.activity,
              column: t('fields', `activities.layer.options.${layer}`),
            }),
          );
        await handle.press('Space');
        await expect(over('periodic')).toBeAttached();
        await handle.press('ArrowLeft');
        await expect(over('base')).toBeAttached();
        await handle.press('Space');
      }
      await expect(cardIn('base')).toBeVisible();
      await expect(cardIn('periodic')).toHaveCount(0);
      await plan.undo.click();
      await expect(cardIn('periodic')).toBeVisible();
    });

    await test.step('the budget: typed, pasted as a spreadsheet gives it, undone', async () => {
      const block = plan.block('budget');
      await block
        .getByRole('button', { name: t('blocks/budget', 'collections.budgetLines.empty.action') })
        .click();
      const { grid, cell, reason, goTo, type, paste } = budgetGrid(page, block, t);
      await expect(grid).toBeVisible();
      await goTo(0, 0);
      // Letters of other alphabets reach a page under test as text, without the key that would open the cell.
      await page.keyboard.press('F2');
      await type(content.line, 'Tab');
      await expect(cell(0, 1)).toBeFocused();
      await type(content.amount, 'Enter');
      await expect(cell(0, 1)).toContainText(formatNumber(locale, '1250.5', { minDecimals: 2 }));
      await expect(cell(0, 1)).toBeFocused();
      await page.keyboard.press('ArrowLeft');
      await expect(cell(0, 0)).toBeFocused();
      await expect(cell(0, 0)).toContainText(content.line);

      const { names, cells } = content.pasted;
      const table = [0, 1].map((row) => [names[row], ...cells.slice(row * 2, row * 2 + 2)].join('\t'));
      await paste(0, 0, table.join('\n'));
      await expect(plan.notices).toContainText(t('plan', 'grid.unread', { count: 1 }));
      await expect(cell(0, 1)).toContainText(cells[0] ?? '');
      await expect(cell(1, 0)).toContainText(names[1]);
      await expect(cell(1, 1)).toHaveText(cells[2] ?? '');
      await expect(cell(1, 1)).toHaveAttribute('aria-invalid', 'true');
      await goTo(1, 1);
      await expect(reason).toHaveText(t('errors', 'reasons.notNumber'));
      await type('500', 'Enter');
      await expect(cell(1, 1)).not.toHaveAttribute('aria-invalid');

      await plan.undo.click();
      await plan.undo.click();
      await expect(cell(0, 1)).toContainText(formatNumber(locale, '1250.5', { minDecimals: 2 }));
      await expect(cell(1, 0)).toHaveCount(0);
      await plan.redo.click();
      await plan.redo.click();
      await expect(cell(1, 1)).toHaveText(figure('500'));
      await expectNoSidewaysScroll(page);
    });

    await test.step('a KPI with what was wanted and what came', async () => {
      const block = plan.block('kpis');
      await block.getByRole('button', { name: t('blocks/kpis', 'collections.kpis.empty.action') }).click();
      await writeIn(block, t('fields', 'kpis.name.label'), content.kpi);
      await block.getByRole('button', { name: t('blocks/kpis', 'months.show') }).click();
      const months = block.getByRole('table', {
        name: t('blocks/kpis', 'months.table', { name: content.kpi }),
      });
      const label = (field: 'target' | 'actual') =>
        t('plan', 'grid.edit', {
          row: content.kpi,
          column: `${t('fields', `kpis.${field}.label`)}, ${formatMonth(locale, '2027-02')}`,
        });
      await writeIn(months, label('target'), '150');
      await writeIn(months, label('actual'), '120');
      await expect(months).toContainText(formatPercent(locale, '-0.2', { maxDecimals: 1, sign: 'always' }));
    });

    await test.step('an experiment with a whole hypothesis', async () => {
      const block = plan.block('experiments');
      await block
        .getByRole('button', { name: t('blocks/experiments', 'collections.experiments.empty.action') })
        .click();
      const row = block.getByRole('listitem').first();
      await writeIn(row, t('fields', 'experiments.title.label'), content.experiment);
      const parts = [
        'hypothesisChange',
        'hypothesisAudience',
        'hypothesisEffect',
        'hypothesisBecause',
      ] as const;
      for (const [index, part] of parts.entries()) {
        await writeIn(row, t('fields', `experiments.${part}.label`), content.hypothesis[index] ?? '');
      }
      await pickFrom(
        listIn(row, t('fields', 'experiments.status.label')),
        t('fields', 'experiments.status.options.ready'),
      );
      await expect(
        block
          .getByRole('region', { name: t('fields', 'experiments.status.options.ready') })
          .getByRole('listitem', { name: content.experiment }),
      ).toBeVisible();
    });

    await test.step('a meeting, and nothing that holds the plan back', async () => {
      const block = plan.block('followUp');
      const meetings = block.getByRole('region', {
        name: t('blocks/follow-up', 'collections.meetings.name'),
        exact: true,
      });
      await meetings
        .getByRole('button', { name: t('blocks/follow-up', 'collections.meetings.empty.action') })
        .click();
      await writeIn(meetings, t('fields', 'meetings.name.label'), content.meeting);
      await pickFrom(
        listIn(meetings, t('fields', 'meetings.frequency.label')),
        t('recurrence', 'every.monthly'),
      );
      await writeIn(meetings, t('fields', 'meetings.firstDate.label'), day('2027-02-08'));
      await expect(meetings).toContainText(
        t('blocks/follow-up', 'next.on', { date: formatDate(locale, '2027-02-08') }),
      );
      await plan.expectSaved();
    });

    const approver = newApprover(content.approver);
    const client = await openBrowser();
    const reading = versionPage(client, t);
    await test.step('shared with the client, who reads all of it and approves', async () => {
      const share = shareDialog(page, t);
      await plan.share.click();
      await share.invite(approver);
      await share.send(1);
      await share.close();
      await client.goto(invitationIn((await api.mailTo(approver.email)).html));
      await client.getByRole('button', { name: t('auth', 'invitation.button') }).click();
      await expect(client.getByRole('heading', { level: 1, name: content.title })).toBeVisible();
      const { goal, activity, kpi, experiment, meeting, pasted } = content;
      for (const text of [goal, activity, kpi, experiment, meeting, pasted.names[1]]) {
        await expect(reading.main.getByText(text).first()).toBeVisible();
      }
      await reading.approve(1, '');
      await expect(client.getByText(t('review', 'state.approved', { version: 1 })).first()).toBeVisible();
      await plan.reload();
      await expect(plan.status).toContainText(t('common', 'status.approved', { version: 1 }));
    });
  });
}
