import { expect, type Locator } from '@playwright/test';
import { openWindow } from './open-window.ts';

/** Opens a list that one searches by typing, types, and takes the line with these words. */
export async function chooseFrom(trigger: Locator, words: string, typed = words): Promise<void> {
  await trigger.click();
  const page = trigger.page();
  await openWindow(page).getByRole('combobox').fill(typed);
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

/** Takes a line of a menu that was just opened. In the moment in which it opens a menu takes no tap: then it is tapped again. */
export async function takeLine(line: Locator): Promise<void> {
  await line.waitFor();
  await expect(async () => {
    if (await line.isVisible()) await line.click({ timeout: 2000 });
    await expect(line).toBeHidden({ timeout: 4000 });
  }).toPass({ timeout: 20_000 });
}
