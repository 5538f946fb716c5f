import { expect, type Locator, type Page } from '@playwright/test';
import { untilDrawn } from '../until-alive.ts';
import { startingWith, type Words } from '../words.ts';
import { goalRow } from './goal-row.ts';
import { isPhone } from './viewport.ts';

/** A plan as those who make it see it. */
export function planPage(page: Page, t: Words) {
  const main = page.getByRole('main');
  const bar = page.getByRole('banner');
  const saveState = bar.getByRole('status');
  const titleLabel = t('fields', 'document.title.label');
  const title = main.getByRole('textbox', { name: titleLabel });
  const tools = page.getByRole('navigation', { name: t('plan', 'screen.tools') });

  /** A row by its collection and number, whatever it is called. */
  function rowOf(row: string, number: number): Locator {
    return main.getByRole('listitem', {
      name: startingWith(t('plan', 'row.label', { row, number, title: '' })),
    });
  }

  /** Presses what makes a row: the line after the last one, or the button where there is none yet. */
  async function addTo(collection: 'businessGoals' | 'goals') {
    const add = t('blocks/goals', `collections.${collection}.add`);
    const first = t('blocks/goals', `collections.${collection}.empty.action`);
    await main
      .getByRole('button', { name: add, exact: true })
      .or(main.getByRole('button', { name: first, exact: true }))
      .click();
  }

  /** The answer to a question of the strategy; `question` as the template asks it. */
  function answer(question: string): Locator {
    return main
      .getByRole('listitem', { name: question })
      .getByRole('textbox', { name: t('fields', 'answers.answer.label'), exact: true });
  }

  const businessGoal = (number: number) => rowOf(t('blocks/goals', 'collections.businessGoals.row'), number);
  const goal = (number: number) => goalRow(rowOf(t('blocks/goals', 'collections.goals.row'), number), t);

  return {
    main,
    /** A block by its key in the template, whatever it is called. */
    block: (key: string): Locator => main.locator(`[data-block="${key}"]`),
    rowOf,
    businessGoal,
    goal,
    /** The sentence about whether everything is safe. */
    saveState,
    title,
    notices: page.getByRole('region', { name: t('common', 'toast.label') }),
    titleInBar: bar.getByRole('textbox', { name: titleLabel }),
    lastDay: main.getByRole('textbox', { name: t('fields', 'document.periodEnd.label') }),
    outline: page.getByRole('navigation', { name: t('plan', 'outline.label') }),
    panel: page.getByRole('complementary', { name: t('plan', 'panel.label') }),
    /** Where on a phone the parts are that have no room beside the document. */
    tools,
    /** What the client has said, or has before them, by the key of its title. */
    banner: (key: 'approvedTitle' | 'changesTitle' | 'differsTitle' | 'reviewTitle', version: number) =>
      page.getByRole('region', { name: t('plan', `banner.${key}`, { version }) }),
    status: bar.getByRole('navigation', { name: t('common', 'navigation.path') }),
    undo: bar.getByRole('button', { name: t('common', 'actions.undo') }),
    redo: bar.getByRole('button', { name: t('common', 'actions.redo') }),
    share: bar.getByRole('button', { name: t('common', 'actions.share'), exact: true }),

    /** Opens the plan at a path, and waits until it can be worked in. */
    async open(path: string) {
      await page.goto(path);
      await expect(title).toBeEditable();
    },
    async reload() {
      await page.reload();
      await expect(title).toBeEditable();
    },

    async addBusinessGoal(number: number, title: string) {
      await addTo('businessGoals');
      const box = businessGoal(number).getByRole('textbox', {
        name: t('fields', 'businessGoals.title.label'),
      });
      await box.fill(title);
      await box.press('Tab');
    },
    async addGoal(number: number) {
      await addTo('goals');
      const added = goal(number);
      await expect(added.row).toBeVisible();
      return added;
    },

    answer,
    /** Puts the caret in an answer, at its end, and waits until it can be written in. */
    async beginAnswer(question: string) {
      await answer(question).click();
      // A plain box stands in for the editor until it is there.
      await expect(answer(question).and(page.locator('[contenteditable="true"]'))).toBeFocused();
      // The editor puts its own caret first, in the frame after.
      await untilDrawn(page);
      await page.keyboard.press('ControlOrMeta+End');
    },
    /** Writes in an answer, after what stands there. */
    async writeAnswer(question: string, text: string) {
      await this.beginAnswer(question);
      await page.keyboard.insertText(text);
      await page.keyboard.press('ControlOrMeta+Enter');
    },

    /** Everything typed has reached the server. */
    async expectSaved() {
      await expect(saveState).toHaveText(t('common', 'save.saved'));
    },

    /** Shows the contents of the plan. */
    async openOutline(): Promise<Locator> {
      if (isPhone(page)) {
        await tools.getByRole('button', { name: t('plan', 'screen.contents') }).click();
      }
      return page.getByRole('navigation', { name: t('plan', 'outline.label') });
    },

    /** Shows what the plan check finds. */
    async openChecks(): Promise<Locator> {
      const name = startingWith(t('plan', 'screen.checks'));
      const label = t('plan', 'panel.label');
      if (isPhone(page)) {
        await tools.getByRole('button', { name }).click();
        return page.getByRole('dialog', { name: label });
      }
      await bar.getByRole('button', { name }).click();
      return page.getByRole('complementary', { name: label });
    },
    /** Puts the checks away where they cover the document. */
    async closeChecks() {
      if (isPhone(page)) {
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog', { name: t('plan', 'panel.label') })).toHaveCount(0);
      }
    },
  };
}
