import { expect, type Locator } from '@playwright/test';

/** Opens a list that one searches by typing, types, and takes the line with these words. */
export async function chooseFrom(trigger: Locator, words: string, typed = words): Promise<void> {
  await trigger.click();
  const page = trigger.page();
  await page.getByRole('dialog').getByRole('combobox').fill(typed);
  await page.getByRole('option', { name: words, exact: true }).click();
  await expect(page.getByRole('option')).toHaveCount(0);
}

/** Opens a list of a few and takes the line with these words. */
export async function pickFrom(trigger: Locator, words: string): Promise<void> {
  await trigger.click();
  const page = trigger.page();
  await page.getByRole('option', { name: words, exact: true }).click();
  await expect(page.getByRole('option')).toHaveCount(0);
}
