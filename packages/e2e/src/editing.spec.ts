import { expect, test } from './fixtures.ts';
import { apiOf, type PlanPlace } from './kader-api.ts';
import { planPage } from './pages/plan-page.ts';
import { routeQuestion } from './route-question.ts';
import { wordsOf } from './words.ts';

const t = wordsOf('nl');
const question = routeQuestion.nl;
const goalTitle = 'Inschrijvingen van 900 naar 1.400';

let place: PlanPlace;

test.beforeEach(async ({ page, beginAs, origins }) => {
  await beginAs('daan');
  place = await apiOf(page, origins.web).newFilledPlan({
    client: 'Fietsenmaker De Trapper',
    title: 'Voorjaarsbeurt',
    locale: 'nl',
    goalTitle,
  });
  await planPage(page, t).open(place.path);
});

test('a reload in the middle of a word loses nothing', { tag: '@wide' }, async ({ page }) => {
  const plan = planPage(page, t);
  const title = plan.goal(1).box('title');
  await title.fill('Inschrijvingen van 900 naar 1.5');
  await plan.reload();
  await expect(title).toHaveValue('Inschrijvingen van 900 naar 1.5');

  const answer = plan.answer(question);
  await plan.beginAnswer(question);
  await page.keyboard.type('Eerst de beurt, dan de fi');
  await plan.reload();
  await expect(answer).toHaveText('Eerst de beurt, dan de fi');

  await plan.expectSaved();
  await plan.reload();
  await expect(title).toHaveValue('Inschrijvingen van 900 naar 1.5');
  await expect(answer).toHaveText('Eerst de beurt, dan de fi');
});

test('without a connection changes stay here, say so, and are sent when it is back', {
  tag: '@wide',
}, async ({ page, context }) => {
  const plan = planPage(page, t);
  const goal = plan.goal(1);
  await context.setOffline(true);
  await goal.write('title', 'Zonder verbinding geschreven');
  await expect(plan.saveState).toHaveText(t('common', 'save.offline', { count: 1 }));
  await goal.write('target', '1.600');
  await expect(plan.saveState).toHaveText(t('common', 'save.offline', { count: 2 }));

  await context.setOffline(false);
  await plan.expectSaved();
  await plan.reload();
  await expect(goal.box('title')).toHaveValue('Zonder verbinding geschreven');
  await expect(goal.box('target')).toHaveValue('1.600');
});

test('what could not be sent is still there after a reload', { tag: '@wide' }, async ({ page }) => {
  const plan = planPage(page, t);
  const changes = '**/documents/*/changes';
  await page.route(changes, (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  );
  await plan.goal(1).write('title', 'Nog niet verstuurd');
  await expect(plan.saveState).toHaveText(t('common', 'save.offline', { count: 1 }));
  await plan.reload();
  await expect(plan.goal(1).box('title')).toHaveValue('Nog niet verstuurd');

  await page.unroute(changes);
  await page.getByRole('button', { name: t('common', 'actions.retry') }).click();
  await plan.expectSaved();
});

test('what was deleted comes back from the notice', async ({ page }) => {
  const plan = planPage(page, t);
  const goal = plan.goal(1);
  await goal.act(t('common', 'actions.delete'));
  await expect(goal.row).toBeHidden();
  const notices = page.getByRole('region', { name: t('common', 'toast.label') });
  await expect(notices.getByText(t('common', 'toast.deletedName', { name: goalTitle }))).toBeVisible();
  await notices.getByRole('button', { name: t('common', 'actions.undo') }).click();
  await expect(goal.box('title')).toHaveValue(goalTitle);
  await expect(goal.list('metric')).toContainText('Nieuwsbriefinschrijvingen');
  await plan.expectSaved();
});

test('rows change places by menu, by keys and by moving their handle', async ({ page }) => {
  const plan = planPage(page, t);
  const titles = plan.main.getByRole('textbox', { name: t('fields', 'goals.title.label'), exact: true });
  for (const [number, title] of [
    [2, 'Tweede'],
    [3, 'Derde'],
  ] as const) {
    await (await plan.addGoal(number)).write('title', title);
  }
  await plan.goal(1).act(t('common', 'actions.moveDown'));
  await expect.poll(() => values(titles)).toEqual(['Tweede', goalTitle, 'Derde']);

  await plan.goal(3).box('title').press('Alt+ArrowUp');
  await expect.poll(() => values(titles)).toEqual(['Tweede', 'Derde', goalTitle]);

  const handle = page.getByRole('button', { name: t('plan', 'row.drag', { name: goalTitle }) });
  await handle.press('Space');
  await expect(
    page.getByText(t('plan', 'row.lifted', { name: goalTitle, position: 3, total: 3 })),
  ).toBeAttached();
  const at = (position: number) =>
    page.getByText(t('plan', 'row.movedTo', { name: goalTitle, position, total: 3 }));
  // Places are measured once a row is lifted; a key that comes before that moves nothing and is pressed again.
  await expect(async () => {
    await page.keyboard.press('ArrowUp');
    await expect(at(2)).toBeAttached({ timeout: 3000 });
  }).toPass({ timeout: 15_000 });
  await page.keyboard.press('Space');
  await expect.poll(() => values(titles)).toEqual(['Tweede', goalTitle, 'Derde']);

  await plan.expectSaved();
  await plan.reload();
  await expect.poll(() => values(titles)).toEqual(['Tweede', goalTitle, 'Derde']);
});

test('a figure that is none is kept, with the reason', { tag: '@wide' }, async ({ page }) => {
  const plan = planPage(page, t);
  const goal = plan.goal(1);
  await goal.write('target', 'heel veel');
  await expect(goal.box('target')).toHaveValue('heel veel');
  await expect(goal.row.getByText(t('errors', 'reasons.notNumber'))).toBeVisible();
  await goal.write('target', '1.450');
  await expect(goal.row.getByText(t('errors', 'reasons.notNumber'))).toBeHidden();
  await plan.expectSaved();
  await plan.reload();
  await expect(goal.box('target')).toHaveValue('1.450');
});

test('a title of 3,000 characters is kept, with the reason', { tag: '@wide' }, async ({ page }) => {
  const goal = planPage(page, t).goal(1);
  const endless = 'lang '.repeat(600);
  await goal.write('title', endless);
  await expect(goal.row.getByText(t('errors', 'reasons.tooLong', { limit: 160 }))).toBeVisible();
  await expect(goal.box('title')).toHaveValue(endless);
});

async function values(
  boxes: ReturnType<ReturnType<typeof planPage>['main']['getByRole']>,
): Promise<string[]> {
  return await boxes.evaluateAll((found) => found.map((box) => (box as HTMLTextAreaElement).value));
}
