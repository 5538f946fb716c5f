import type { Page } from '@playwright/test';

/** Whether a page is shown as on a phone: what stands beside the document elsewhere lies behind buttons there. */
export function isPhone(page: Page): boolean {
  return (page.viewportSize()?.width ?? 0) < 860;
}
