import { expect, type Locator } from '@playwright/test';
import { startingWith, type Words } from '../words.ts';
import { chooseFrom, pickFrom, takeLine } from './choose.ts';

type GoalField =
  | 'title'
  | 'businessGoal'
  | 'metric'
  | 'unitLabel'
  | 'baseline'
  | 'target'
  | 'dueDate'
  | 'owner'
  | 'department'
  | 'acceptedBy'
  | 'acceptedOn';

/** One goal of a plan, wherever its fields stand. */
export function goalRow(row: Locator, t: Words) {
  const label = (field: GoalField) => t('fields', `goals.${field}.label`);
  /** What one types into: a text, a figure or a day. */
  const box = (field: GoalField) => row.getByRole('textbox', { name: label(field), exact: true });
  /** What one chooses; a field that stands as a mark and in the details is the same in both places. */
  const list = (field: GoalField) => row.getByRole('combobox', { name: label(field), exact: true }).first();

  return {
    row,
    box,
    list,
    /** Types and leaves the field. */
    async write(field: GoalField, text: string) {
      await box(field).fill(text);
      await box(field).press('Tab');
    },
    async choose(field: GoalField, words: string, typed?: string) {
      await chooseFrom(list(field), words, typed);
    },
    async pick(field: GoalField, words: string) {
      await pickFrom(list(field), words);
    },
    /** Names somebody whom the plan does not know yet. */
    async addPerson(field: GoalField, name: string) {
      await chooseFrom(list(field), t('plan', 'field.addPerson', { name }), name);
    },
    async openDetails() {
      await row.getByRole('button', { name: t('blocks/goals', 'more') }).click();
    },
    async expectSmart(met: number) {
      const score = t('blocks/goals', 'smart.score', { met });
      // A picture once all are met; until then its letters lead to what they lack.
      await expect(row.getByRole(met === 5 ? 'img' : 'group', { name: score })).toBeVisible();
    },
    /** Opens the menu of the row and takes a line of it. */
    async act(words: string) {
      await row.getByRole('button', { name: startingWith(t('plan', 'row.menu', { name: '' })) }).click();
      await takeLine(row.page().getByRole('menuitem', { name: words }));
    },
  };
}
