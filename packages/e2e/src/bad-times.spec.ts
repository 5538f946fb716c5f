import { dayIn, formatDate } from '@kader/i18n';
import { orderAt } from '@kader/plan/canonical';
import { v7 } from 'uuid';
import { expect, test } from './fixtures.ts';
import { apiOf, type NewPlan } from './kader-api.ts';
import { planPage } from './pages/plan-page.ts';
import { people } from './people.ts';
import { routeQuestion } from './route-question.ts';
import { untilAlive } from './until-alive.ts';
import { wordsOf } from './words.ts';

const [nl, ru] = [wordsOf('nl'), wordsOf('ru')];
const newPlan: NewPlan = {
  client: 'Bezorgdienst De Bakfiets',
  title: 'Warm eten aan huis',
  locale: 'nl',
  goalTitle: 'Bestellingen van 900 naar 1.400',
};

const day = 24 * 3600 * 1000;
const dayAt = (time: number) => dayIn('Europe/Amsterdam', new Date(time));

test('after an hour without a connection, on devices whose clocks are a day wrong, all comes together', async ({
  page,
  context,
  beginAs,
  openBrowserAs,
  origins,
}) => {
  test.setTimeout(120_000);
  const irina = await openBrowserAs('irina');
  await page.clock.install({ time: Date.now() + day });
  await irina.clock.install({ time: Date.now() - day });
  await beginAs('daan');
  const api = apiOf(page, origins.web);
  const { path, planId } = await api.newFilledPlan(newPlan);
  const meeting = (firstDate: string) => ({
    op: 'item.add' as const,
    id: v7(),
    collection: 'meetings',
    order: orderAt(1),
    fields: { name: firstDate, frequency: 'weekly', firstDate },
  });
  await api.change(planId, [meeting(dayAt(Date.now())), meeting(dayAt(Date.now() - day))]);
  const [left, right] = [planPage(page, nl), planPage(irina, ru)];
  await left.open(path);
  await right.open(path);
  // One meets today, the other did yesterday.
  for (const date of [dayAt(Date.now()), dayAt(Date.now() + 6 * day)]) {
    const next = nl('blocks/follow-up', 'next.on', { date: formatDate('nl', date) });
    await expect(left.block('followUp')).toContainText(next);
    const theirs = ru('blocks/follow-up', 'next.on', { date: formatDate('ru', date) });
    await expect(right.block('followUp')).toContainText(theirs);
  }
  // What one writes rich text with is there before the connection goes.
  await left.beginAnswer(routeQuestion.nl);

  await context.setOffline(true);
  await left.writeAnswer(routeQuestion.nl, 'Eerst de wijk, dan de stad.');
  await left.goal(1).write('title', 'Geschreven in de trein');
  await page.clock.fastForward('30:00');
  await left.goal(1).write('target', '1.500');
  await page.clock.fastForward('35:00');
  await expect(left.saveState).toHaveText(nl('common', 'save.offline', { count: 3 }));

  await right.goal(1).write('target', '1 600');
  await right.goal(1).write('dueDate', formatDate('ru', '2027-05-31', 'short'));
  await right.expectSaved();
  await context.setOffline(false);

  const card = page.getByRole('alert', { name: nl('plan', 'conflict.title') });
  await expect(card).toHaveCount(1);
  await expect(card).toContainText('1.500');
  await expect(card).toContainText('1.600');
  await expect(left.goal(1).box('dueDate')).toHaveValue(formatDate('nl', '2027-05-31'));
  await expect(right.goal(1).box('title')).toHaveValue('Geschreven in de trein');
  await expect(right.answer(routeQuestion.ru)).toHaveText('Eerst de wijk, dan de stad.');
  await expect(right.goal(1).box('target')).toHaveValue(/^1.600$/);
  await card.getByRole('button', { name: nl('plan', 'conflict.keepMine') }).click();
  await left.expectSaved();
  await expect(right.goal(1).box('target')).toHaveValue(/^1.500$/);
});

test('a session that ends in the middle of a sentence costs no word of it', async ({
  page,
  context,
  beginAs,
  origins,
}) => {
  await beginAs('daan');
  const api = apiOf(page, origins.web);
  const { path } = await api.newFilledPlan(newPlan);
  const plan = planPage(page, nl);
  await plan.open(path);
  await plan.beginAnswer(routeQuestion.nl);
  // The session ends while the first words are on their way.
  await page.route(
    '**/documents/*/changes',
    async (route) => {
      await api.signOut();
      await route.continue();
    },
    { times: 1 },
  );
  await page.keyboard.insertText('Eerst de wijk, dan');
  const dialog = page.getByRole('dialog', { name: nl('plan', 'screen.signedOut.title') });
  const opened = context.waitForEvent('page');
  await dialog.getByRole('link', { name: nl('plan', 'screen.signedOut.open') }).click();
  const signIn = await opened;
  const daan = signIn.getByRole('button', { name: people.daan.name });
  await expect(daan).toBeVisible();
  await untilAlive(signIn);
  await daan.click();
  await expect(planPage(signIn, nl).title).toBeVisible();
  await untilAlive(signIn, 'view');
  await expect(planPage(signIn, nl).title).toBeEditable();
  await signIn.close();

  await plan.expectSaved();
  await expect(dialog).toBeHidden();
  await expect(plan.answer(routeQuestion.nl)).toHaveText('Eerst de wijk, dan');
  await plan.writeAnswer(routeQuestion.nl, ' de stad.');
  await plan.expectSaved();
  await plan.reload();
  await expect(plan.answer(routeQuestion.nl)).toHaveText('Eerst de wijk, dan de stad.');
});
