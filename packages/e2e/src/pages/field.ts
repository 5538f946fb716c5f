import type { Locator } from '@playwright/test';
import { startingWith, type Words } from '../words.ts';
import { isPhone } from './viewport.ts';

/** What one types into, in a row or another part of the page, by the name of its field. */
export function boxIn(part: Locator, label: string): Locator {
  return part.getByRole('textbox', { name: label, exact: true });
}

/** What one chooses, in a part of the page, by the name of its field. */
export function listIn(part: Locator, label: string): Locator {
  return part.getByRole('combobox', { name: label, exact: true });
}

/** Types into a field and leaves it. */
export async function writeIn(part: Locator, label: string, text: string): Promise<void> {
  await boxIn(part, label).fill(text);
  await boxIn(part, label).press('Tab');
}

/** Opens the menu of a row, and answers with the page's menu lines. */
async function openRowMenu(row: Locator, t: Words): Promise<void> {
  await row
    .getByRole('button', { name: startingWith(t('plan', 'row.menu', { name: '' })) })
    .first()
    .click();
}

/** Takes a line of a row's menu, or of the list that one of its lines opens. */
export async function takeFromMenu(row: Locator, t: Words, ...lines: readonly string[]): Promise<void> {
  const page = row.page();
  await openRowMenu(row, t);
  for (const name of lines) {
    const line = page.getByRole('menuitem', { name, exact: true });
    // A finger hovers over nothing: a list that hovering opened would close again on the way to its lines.
    await (isPhone(page) ? line.tap() : line.click());
  }
}
