import { formatBare, formatNumber } from '@kader/i18n';
import { expect, test } from './fixtures.ts';
import { apiOf } from './kader-api.ts';
import { budgetGrid } from './pages/budget-grid.ts';
import { planPage } from './pages/plan-page.ts';
import { wordsOf } from './words.ts';

const t = wordsOf('ru');
const lines = Array.from({ length: 500 }, (_, index) => index);
const months = Array.from({ length: 12 }, (_, index) => index);

/** What a line costs in a month, in cents. */
const cost = (line: number, month: number) => 100_000 + line * 101 + month * 7;
const name = (line: number) => `Размещение ${line + 1}`;
const shown = (cents: number) => formatBare('ru', String(cents), { unit: 'money', currency: 'EUR' });
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** As a spreadsheet in Russian gives its cells out: `1 234,56`. */
const table = lines
  .map((line) =>
    [
      name(line),
      ...months.map((month) => formatNumber('ru', cost(line, month) / 100, { minDecimals: 2 })),
    ].join('\t'),
  )
  .join('\n');

test('five hundred lines from a spreadsheet are taken, added up and worked in', { tag: '@wide' }, async ({
  page,
  beginAs,
  origins,
}) => {
  test.setTimeout(120_000);
  await beginAs('irina');
  const api = apiOf(page, origins.web);
  const clientSlug = await api.newClient({ client: 'Типография «Оттиск»', locale: 'ru' });
  const place = await api.newPlanFor(clientSlug, {
    title: 'Год тиражей',
    locale: 'ru',
    periodEnd: '2027-12-31',
  });
  const plan = planPage(page, t);
  await plan.open(place.path);
  const block = plan.block('budget');
  await block
    .getByRole('button', { name: t('blocks/budget', 'collections.budgetLines.empty.action') })
    .click();
  const { grid, cell, goTo, type, paste } = budgetGrid(page, block, t);
  const total = grid.getByRole('row').filter({
    has: page.getByRole('rowheader', { name: t('blocks/budget', 'grid.total'), exact: true }),
  });
  const expectWhole = async () => {
    await expect(cell(499, 0)).toContainText(name(499));
    await expect(cell(499, 12)).toHaveText(shown(cost(499, 11)));
    await expect(total).toContainText(shown(sum(lines.map((line) => cost(line, 0)))));
    await expect(total).toContainText(
      shown(sum(lines.flatMap((line) => months.map((month) => cost(line, month))))),
    );
  };

  await paste(0, 0, table);
  await expect(plan.notices).toContainText(t('plan', 'grid.pasted', { count: 500 * 13 }));
  await expectWhole();
  await plan.expectSaved();

  await plan.undo.click();
  await expect(cell(1, 0)).toHaveCount(0);
  await plan.redo.click();
  await expectWhole();

  await goTo(250, 3);
  await type('2 000', 'Enter');
  await expect(cell(250, 3)).toHaveText(shown(200_000));
  await expect(cell(251, 3)).toBeFocused();
  await expect(total).toContainText(shown(sum(lines.map((line) => cost(line, 2))) - cost(250, 2) + 200_000));
  await plan.expectSaved();
  await plan.reload();
  await expect(cell(250, 3)).toHaveText(shown(200_000));
  await expect(cell(499, 12)).toHaveText(shown(cost(499, 11)));
});
