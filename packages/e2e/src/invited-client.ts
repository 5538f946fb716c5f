import { expect, type Page } from '@playwright/test';
import { apiOf, invitationIn, type PlanPlace } from './kader-api.ts';
import { unique } from './unique.ts';
import { untilAlive } from './until-alive.ts';
import type { Words } from './words.ts';

export interface Approver {
  readonly name: string;
  readonly email: string;
}

/** Somebody at a client whom nobody has invited before. */
export function newApprover(name: string): Approver {
  const mailbox = unique('approver').replace(' ', '.');
  return { name, email: `${mailbox}@client.example` };
}

/**
 * Shares a plan with somebody new and opens it in their browser, by the button of the invitation. `planner` is signed in
 * as somebody who may share; `words` are those of the invitation's language.
 */
export async function openAsInvited(
  { planner, client, origin }: { planner: Page; client: Page; origin: string },
  plan: PlanPlace,
  approver: Approver,
  words: { locale: 'nl' | 'ru'; t: Words },
): Promise<void> {
  const api = apiOf(planner, origin);
  await api.share(plan.planId, approver, words.locale);
  const { html } = await api.mailTo(approver.email);
  await client.goto(invitationIn(html));
  await client.getByRole('button', { name: words.t('auth', 'invitation.button') }).click();
  await expect(client).toHaveURL(new RegExp(`${plan.path}$`));
  await expect(client.getByRole('heading', { level: 1 })).toBeVisible();
  await untilAlive(client, 'view');
}
