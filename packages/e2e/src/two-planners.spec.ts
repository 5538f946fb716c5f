import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { apiOf } from './kader-api.ts';
import { planPage } from './pages/plan-page.ts';
import { routeQuestion } from './route-question.ts';
import { untilDrawn } from './until-alive.ts';
import { wordsOf } from './words.ts';

const [nl, ru] = [wordsOf('nl'), wordsOf('ru')];

/** One plan before two planners, each with a screen in their own language. */
const both = test.extend<{ two: { daan: Page; irina: Page } }>({
  two: async ({ page, beginAs, openBrowserAs, origins }, provide) => {
    await beginAs('daan');
    const { path } = await apiOf(page, origins.web).newFilledPlan({
      client: 'Kwekerij De Duinroos',
      title: 'Rozen voor moederdag',
      locale: 'nl',
      goalTitle: 'Meer boeketten besteld',
    });
    const irina = await openBrowserAs('irina');
    await Promise.all([planPage(page, nl).open(path), planPage(irina, ru).open(path)]);
    await provide({ daan: page, irina });
  },
});

both('what one writes, the other sees within seconds', async ({ two: { daan, irina } }) => {
  const [left, right] = [planPage(daan, nl), planPage(irina, ru)];
  await left.goal(1).write('title', 'Boeketten van 900 naar 1.400');
  await expect(right.goal(1).box('title')).toHaveValue('Boeketten van 900 naar 1.400');
  await right.addBusinessGoal(2, 'Минус списания цветов');
  await expect(left.businessGoal(2).getByRole('textbox')).toHaveValue('Минус списания цветов');
});

both('what one changes while the other does is kept until one chooses', async ({ two: { daan, irina } }) => {
  const [left, right] = [planPage(daan, nl), planPage(irina, ru)];

  await test.step('keep mine', async () => {
    await meanwhile(daan, async () => {
      await left.goal(1).write('target', '1.500');
      await right.goal(1).write('target', '1 600');
      await right.expectSaved();
    });
    const card = daan.getByRole('alert', { name: nl('plan', 'conflict.title') });
    await expect(card).toContainText('1.500');
    await expect(card).toContainText('1.600');
    await expect(left.saveState).toHaveText(nl('common', 'save.conflict'));
    await card.getByRole('button', { name: nl('plan', 'conflict.keepMine') }).click();
    await expect(card).toBeHidden();
    await left.expectSaved();
    await expect(left.goal(1).box('target')).toHaveValue('1.500');
    await expect(right.goal(1).box('target')).toHaveValue(/^1.500$/);
  });

  await test.step('take theirs', async () => {
    await meanwhile(daan, async () => {
      await left.goal(1).write('target', '2.000');
      await right.goal(1).write('target', '3 000');
      await right.expectSaved();
    });
    const card = daan.getByRole('alert', { name: nl('plan', 'conflict.title') });
    await card.getByRole('button', { name: nl('plan', 'conflict.takeTheirs') }).click();
    await left.expectSaved();
    await expect(left.goal(1).box('target')).toHaveValue('3.000');
  });

  await test.step('the other deletes the row: it can be brought back with what was written', async () => {
    await meanwhile(daan, async () => {
      await left.goal(1).write('title', 'Boeketten op zaterdag');
      await right.goal(1).act(ru('common', 'actions.delete'));
      await right.expectSaved();
    });
    const card = daan.getByRole('alert', { name: nl('plan', 'conflict.removedTitle') });
    await expect(card).toContainText('Boeketten op zaterdag');
    await expect(left.goal(1).row).toHaveCount(0);
    await card.getByRole('button', { name: nl('plan', 'conflict.restoreRow') }).click();
    await left.expectSaved();
    await expect(left.goal(1).box('title')).toBeFocused();
    await expect(left.goal(1).box('title')).toHaveValue('Boeketten op zaterdag');
    await expect(right.goal(1).box('title')).toHaveValue('Boeketten op zaterdag');
  });
});

both(
  'two write in different words of one title: both stay',
  { tag: '@wide' },
  async ({ two: { daan, irina } }) => {
    const [left, right] = [planPage(daan, nl), planPage(irina, ru)];
    await meanwhile(daan, async () => {
      await left.goal(1).write('title', 'Veel meer boeketten besteld');
      await right.goal(1).write('title', 'Meer boeketten besteld op zaterdag');
      await right.expectSaved();
    });
    await left.expectSaved();
    await expect(left.goal(1).box('title')).toHaveValue('Veel meer boeketten besteld op zaterdag');
    await expect(right.goal(1).box('title')).toHaveValue('Veel meer boeketten besteld op zaterdag');
  },
);

both(
  'two write in one answer: words apart both stay, the same words are asked about',
  async ({ two: { daan, irina } }) => {
    const [left, right] = [planPage(daan, nl), planPage(irina, ru)];
    const [mine, theirs] = [left.answer(routeQuestion.nl), right.answer(routeQuestion.ru)];
    await left.writeAnswer(routeQuestion.nl, 'De winkel toont de prijs.');
    await expect(theirs).toHaveText('De winkel toont de prijs.');

    await test.step('words apart', async () => {
      await meanwhile(daan, async () => {
        await left.writeAnswer(routeQuestion.nl, ' Altijd vooraf.');
        await right.beginAnswer(routeQuestion.ru);
        // Within a fifth of a second of focus the editor takes a caret at the start for the browser's own doing, and puts it back.
        await expect(async () => {
          await irina.keyboard.press('ControlOrMeta+Home');
          await untilDrawn(irina);
          expect(await irina.evaluate(() => getSelection()?.anchorOffset)).toBe(0);
        }).toPass();
        await irina.keyboard.type('Ook de site: ');
        await irina.keyboard.press('ControlOrMeta+Enter');
        await right.expectSaved();
      });
      await left.expectSaved();
      const merged = 'Ook de site: De winkel toont de prijs. Altijd vooraf.';
      await expect(mine).toHaveText(merged);
      await expect(theirs).toHaveText(merged);
    });

    await test.step('the same words', async () => {
      const rewrite = async (page: Page, begin: () => Promise<void>, text: string) => {
        await begin();
        await page.keyboard.press('ControlOrMeta+a');
        await page.keyboard.insertText(text);
        await page.keyboard.press('ControlOrMeta+Enter');
      };
      await meanwhile(daan, async () => {
        await rewrite(daan, () => left.beginAnswer(routeQuestion.nl), 'Vooraf weten wat het kost.');
        await rewrite(irina, () => right.beginAnswer(routeQuestion.ru), 'Иначе никто не придёт.');
        await right.expectSaved();
      });
      const card = daan.getByRole('alert', { name: nl('plan', 'conflict.title') });
      await expect(card).toContainText('Vooraf weten wat het kost.');
      await expect(card).toContainText('Иначе никто не придёт.');
      await card.getByRole('button', { name: nl('plan', 'conflict.keepMine') }).click();
      await left.expectSaved();
      await expect(mine).toBeFocused();
      await expect(mine).toHaveText('Vooraf weten wat het kost.');
      await expect(theirs).toHaveText('Vooraf weten wat het kost.');
    });
  },
);

/** Does something while one person's connection is away. */
async function meanwhile(page: Page, act: () => Promise<void>): Promise<void> {
  await page.context().setOffline(true);
  await act();
  await page.context().setOffline(false);
}
