import type { Locator, Page } from '@playwright/test';

/** The window that stands over a page. Notices at its edge, which come and go, have the same role and a type. */
export function openWindow(page: Page): Locator {
  return page.getByRole('dialog').and(page.locator(':not([data-type])'));
}
