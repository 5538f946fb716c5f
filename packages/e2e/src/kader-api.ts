import type { Locale } from '@kader/i18n';
import { orderAt } from '@kader/plan/canonical';
import type { Change, ChangeSet } from '@kader/plan/changes';
import { expect, type Page } from '@playwright/test';
import { v7 } from 'uuid';
import { agencySlug } from './people.ts';
import { unique } from './unique.ts';

/** Answers of the handlers, as far as the journeys read them. */
interface InboxMail {
  readonly to: { readonly address: string };
  readonly subject: string;
  readonly html: string;
}

/** Where a plan is. */
export interface PlanPlace {
  readonly clientSlug: string;
  readonly planId: string;
  /** Path of the plan's page. */
  readonly path: string;
}

export interface NewPlan {
  /** Of the client; a number that no other test has is added. */
  readonly client: string;
  readonly title: string;
  readonly locale: Locale;
  readonly goalTitle: string;
  /** What the goal says otherwise than that it counts sign-ups to a newsletter. */
  readonly goal?: AddedFields;
}

type AddedFields = Extract<Change, { op: 'item.add' }>['fields'];

/** A plan with one goal, which was written as change `seq`. */
interface FilledPlan extends PlanPlace {
  readonly goalId: string;
  readonly seq: number;
}

/** What a journey needs before it begins, asked for as the person signed in on a page would, but without the screens. */
export function apiOf(page: Page, origin: string) {
  async function post(path: string, data: unknown): Promise<unknown> {
    const answer = await page.request.post(`${origin}${path}`, { data, headers: { origin } });
    expect(answer.status(), `${path}: ${await answer.text()}`).toBe(200);
    return await answer.json();
  }
  /** The code with which a request is refused. */
  async function refusal(path: string, data?: unknown): Promise<string> {
    const answer =
      data === undefined
        ? await page.request.get(`${origin}${path}`)
        : await page.request.post(`${origin}${path}`, { data, headers: { origin } });
    const text = await answer.text();
    expect(answer.ok(), `${path}: ${text}`).toBe(false);
    const { error } = JSON.parse(text) as { error: { code: unknown; data?: { kader: { code: string } } } };
    return error.data?.kader.code ?? String(error.code);
  }
  async function call<T>(procedure: string, input: unknown): Promise<T> {
    const { result } = (await post(`/api/trpc/${agencySlug}/${procedure}`, input)) as {
      result: { data: T };
    };
    return result.data;
  }
  /** What a procedure answers that only reads. */
  async function ask<T>(procedure: string, input?: unknown): Promise<T> {
    const query = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`;
    const path = `/api/trpc/${agencySlug}/${procedure}${query}`;
    const answer = await page.request.get(`${origin}${path}`);
    const text = await answer.text();
    expect(answer.status(), `${path}: ${text}`).toBe(200);
    return (JSON.parse(text) as { result: { data: T } }).result.data;
  }
  /** Changes a plan. Answers with the number under which that stands. */
  async function change(
    planId: string,
    changes: readonly Change[],
    { base = {}, persons = {} }: { base?: ChangeSet['base']; persons?: object } = {},
  ): Promise<number> {
    const set = { id: v7(), changes, base, persons };
    const { seq } = (await post(`/api/${agencySlug}/documents/${planId}/changes`, set)) as { seq: number };
    return seq;
  }

  /** Sets the language of this person's screens, for good. */
  async function speak(locale: Locale): Promise<void> {
    await post('/api/preferences', { locale });
  }
  /** Ends the session, as in another tab of the same browser. */
  async function signOut(): Promise<void> {
    await post('/api/sign-out', {});
  }

  async function newClient({ client, locale }: Pick<NewPlan, 'client' | 'locale'>): Promise<string> {
    const { slug } = await call<{ slug: string }>('client.create', {
      name: unique(client),
      trade: '',
      country: 'NL',
      currency: 'EUR',
      locale,
    });
    return slug;
  }

  /** An empty plan for a client; half a year in four steps unless told. */
  async function newPlanFor(
    clientSlug: string,
    {
      title,
      locale,
      periodEnd = '2027-06-30',
      templateKey = 'foursteps',
    }: Pick<NewPlan, 'title' | 'locale'> & { readonly periodEnd?: string; readonly templateKey?: string },
  ): Promise<PlanPlace> {
    const { planId } = await call<{ planId: string }>('plan.create', {
      clientSlug,
      templateKey,
      title,
      locale,
      currency: 'EUR',
      periodStart: '2027-01-01',
      periodEnd,
    });
    return { clientSlug, planId, path: `/${agencySlug}/clients/${clientSlug}/plans/${planId}` };
  }

  /** A new client with a plan that nothing holds back. */
  async function newFilledPlan(plan: NewPlan): Promise<FilledPlan> {
    return await newFilledPlanFor(await newClient(plan), plan);
  }

  /** The same for a client that is there already. */
  async function newFilledPlanFor(clientSlug: string, plan: Omit<NewPlan, 'client'>): Promise<FilledPlan> {
    const place = await newPlanFor(clientSlug, plan);
    const [businessGoal, goal, owner, meeting] = [v7(), v7(), v7(), v7()];
    const add = { op: 'item.add', order: orderAt(0) } as const;
    const seq = await change(
      place.planId,
      [
        { ...add, id: owner, collection: 'people', fields: { kind: 'outside' } },
        { ...add, id: businessGoal, collection: 'businessGoals', fields: { title: 'Groei' } },
        {
          ...add,
          id: goal,
          collection: 'goals',
          fields: {
            title: plan.goalTitle,
            businessGoal: { id: businessGoal },
            metric: 'newsletter-sign-ups',
            unit: 'count',
            direction: 'up',
            baseline: '900',
            target: '1400',
            dueDate: '2027-03-31',
            owner,
            ...plan.goal,
          },
        },
        {
          ...add,
          id: meeting,
          collection: 'meetings',
          fields: { name: 'Voortgang', frequency: 'monthly', firstDate: '2027-02-01' },
        },
      ],
      { persons: { [owner]: { name: 'Noor Bakker' } } },
    );
    return { ...place, goalId: goal, seq };
  }

  /** Takes from a goal what measures it; without that a plan is held back. */
  async function clearMetric({ planId, goalId, seq }: FilledPlan): Promise<void> {
    const base = { [`${goalId}.metric`]: { seen: seq } };
    await change(planId, [{ op: 'item.set', id: goalId, field: 'metric' }], { base });
  }

  /** Shares a plan with one person by mail. Answers with the number of the version. */
  async function share(planId: string, approver: { name: string; email: string }, locale: Locale) {
    const { version } = await call<{ version: number }>('review.request', {
      planId,
      approvers: [approver],
      message: '',
      locale,
    });
    return version;
  }

  /** The newest mail to an address, once it has arrived. */
  async function mailTo(address: string): Promise<InboxMail> {
    let found: InboxMail | undefined;
    await expect(async () => {
      const answer = await page.request.get(`${origin}/api/demo/inbox`);
      const { mails } = (await answer.json()) as { mails: InboxMail[] };
      found = mails.find(({ to }) => to.address === address);
      expect(found, `a mail to ${address}`).toBeDefined();
    }).toPass({ timeout: 20_000 });
    if (found === undefined) throw new Error(`No mail to ${address}.`);
    return found;
  }

  /** Asks for the PDF of a version. Answers with the id under which it will lie. */
  async function requestPdf(planId: string, version: number, locale: Locale): Promise<string> {
    const { id } = await call<{ id: string }>('export.request', { planId, version, locale });
    return id;
  }

  return {
    call,
    ask,
    change,
    speak,
    signOut,
    newClient,
    newPlanFor,
    newFilledPlan,
    newFilledPlanFor,
    clearMetric,
    share,
    mailTo,
    refusal,
    requestPdf,
  };
}

/** The path of the invitation that a mail leads to. */
export function invitationIn(html: string): string {
  const path = /\/invite\/[\w-]+/.exec(html)?.[0];
  if (path === undefined) throw new Error('The mail leads to no invitation.');
  return path;
}
