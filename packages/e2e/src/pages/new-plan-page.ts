import type { Locator, Page } from '@playwright/test';
import type { Words } from '../words.ts';

/** The form that makes a plan from a template. */
export function newPlanPage(page: Page, t: Words) {
  const form = page.getByRole('form', { name: t('client', 'newPlan.title') });
  return {
    form,
    template: (name: string): Locator => form.getByRole('radio', { name }),
    /** The language that the plan starts in. */
    language: form.getByRole('combobox', { name: t('client', 'newPlan.language') }),
    async create(title: string) {
      await form.getByRole('textbox', { name: t('client', 'newPlan.planTitle') }).fill(title);
      await form.getByRole('button', { name: t('client', 'newPlan.submit') }).click();
    },
  };
}
