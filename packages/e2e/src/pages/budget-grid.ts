import { expect, type Locator, type Page } from '@playwright/test';
import type { Words } from '../words.ts';

/** A table of figures by row and month, in which one types as in a spreadsheet. */
export function budgetGrid(page: Page, block: Locator, t: Words) {
  const grid = block.getByRole('grid', {
    name: t('blocks/budget', 'grid.label', { tab: t('blocks/budget', 'tabs.plan') }),
  });
  const cell = (row: number, column: number) => grid.locator(`[data-row="${row}"][data-col="${column}"]`);
  async function goTo(row: number, column: number): Promise<void> {
    await cell(row, column).click();
    await expect(cell(row, column)).toBeFocused();
  }
  return {
    grid,
    /** A cell by its place; column 0 names the row. */
    cell,
    /** The sentence about why the current cell could not be read. */
    reason: block.getByRole('status'),
    goTo,
    /** Types in the current cell; `key` ends it. */
    type: async (text: string, key: 'Enter' | 'Tab') => {
      await page.keyboard.type(text);
      await page.keyboard.press(key);
    },
    /** Pastes a text at a cell, as from a spreadsheet. */
    paste: async (row: number, column: number, text: string) => {
      await goTo(row, column);
      await cell(row, column).evaluate((element, pasted) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', pasted);
        element.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        );
      }, text);
    },
  };
}
