/** Ids of one agency's things, with which every use-case can be called for real. */
export interface Things {
  readonly planId: string;
  readonly clientSlug: string;
  readonly reviewId: string;
  readonly exportId: string;
  readonly hash: string;
  readonly userId: string;
  readonly itemId: string;
  readonly clientId: string;
  /** A plan and a client of their own, for whatever takes them away. */
  readonly sparePlanId: string;
  readonly spareClientSlug: string;
}

/**
 * A valid input per use-case that names something of an agency. The walker fails for a use-case that takes an id and
 * stands neither here nor in `withoutIds`, so that none can be added and not be walked.
 */
export const inputs: Readonly<Record<string, (things: Things) => unknown>> = {
  'create-plan': ({ clientSlug }) => ({
    clientSlug,
    templateKey: 'foursteps',
    title: 'T',
    locale: 'nl',
    currency: 'EUR',
    periodStart: '2027-01-01',
    periodEnd: '2027-03-31',
  }),
  'copy-plan': ({ planId, clientSlug }) => ({ planId, clientSlug, title: 'T', months: 0 }),
  'archive-plan': ({ planId }) => ({ planId, archived: false }),
  'delete-plan': ({ sparePlanId }) => ({ planId: sparePlanId }),
  'restore-plan': ({ sparePlanId }) => ({ planId: sparePlanId }),
  'archive-client': ({ clientSlug }) => ({ clientSlug, archived: false }),
  'delete-client': ({ spareClientSlug }) => ({ clientSlug: spareClientSlug }),
  'restore-client': ({ clientId }) => ({ clientId }),
  'find-in-bin': ({ planId, clientId }) => ({ planId, clientId }),
  'open-plan': ({ planId }) => ({ planId, locale: 'nl' }),
  'apply-change-set': ({ planId, itemId }) => ({
    planId,
    set: {
      id: '0192f0c0-1111-7000-8000-000000000001',
      changes: [{ op: 'item.set', id: itemId, field: 'title', value: 'Anders' }],
      base: { [`${itemId}.title`]: { seen: 1 } },
    },
  }),
  'get-history': ({ planId }) => ({ planId }),
  'compare-versions': ({ planId }) => ({ planId, from: 1, to: 'working', locale: 'nl' }),
  'compare-with-decided': ({ planId }) => ({ planId, version: 1 }),
  'restore-version': ({ planId }) => ({ planId, version: 1, scope: { kind: 'all' } }),
  'get-changes-since': ({ planId }) => ({ planId, seq: 0 }),
  'request-review': ({ planId }) => ({
    planId,
    approvers: [{ name: 'A', email: 'a@b.example' }],
    locale: 'nl',
  }),
  'get-shared-version': ({ planId }) => ({ planId }),
  'decide-review': ({ reviewId, hash }) => ({ reviewId, version: 1, hash, kind: 'approve', locale: 'nl' }),
  'request-export': ({ planId }) => ({ planId, version: 1, locale: 'nl' }),
  'request-draft-export': ({ planId }) => ({ planId, content: 'everything', locale: 'nl' }),
  'get-export': ({ exportId }) => ({ exportId }),
  'download-export': ({ exportId }) => ({ exportId }),
};

/** A valid input per use-case that names nothing: it works on the agency of the URL, or on no agency. */
export const inputsWithoutIds: Readonly<Record<string, () => unknown>> = {
  'accept-invitation': () => ({ token: 'x'.repeat(43), session: newSession() }),
  'create-agency': () => ({ name: 'A', slug: uniqueSlug(), country: 'NL', currency: 'EUR', locale: 'nl' }),
  'create-client': () => ({ name: uniqueSlug(), trade: 'T', country: 'NL', currency: 'EUR', locale: 'nl' }),
  'get-agency-facts': () => undefined,
  'get-agency-home': () => undefined,
  'get-agency-settings': () => undefined,
  'save-agency-settings': () => ({
    name: 'A',
    timeZone: 'Europe/Amsterdam',
    settings: {
      detailWindowDays: 90,
      experimentShareMin: '0.2',
      deviationPct: '0.1',
      gapPct: '0.1',
      maxTopPriorityGoals: 3,
    },
  }),
  'end-other-sessions': () => undefined,
  'end-session': () => ({ sessionId: '0'.repeat(64) }),
  'get-invitation': () => ({ token: 'x'.repeat(43) }),
  'get-library-template': () => ({ templateKey: 'foursteps', version: 2, locale: 'nl' }),
  'get-template': () => ({ templateKey: 'foursteps', locale: 'nl' }),
  'list-bin': () => undefined,
  'list-library-templates': () => ({ locale: 'nl' }),
  'list-my-agencies': () => undefined,
  'list-my-sessions': () => undefined,
  'list-templates': () => ({ locale: 'nl' }),
  'request-sign-in-link': () => ({
    email: 'somebody@example.test',
    locale: 'nl',
    next: '/start',
    audience: 'web',
    origin: 'http://localhost:3000',
    source: null,
  }),
  'search-names': () => ({ query: 'bakkerij' }),
  'save-preferences': () => ({ locale: 'nl', theme: 'dark' }),
  'sign-in-by-link': () => ({
    link: `${crypto.randomUUID()}.${'x'.repeat(43)}`,
    audience: 'web',
    source: null,
    session: newSession(),
  }),
};

/** A session made ready, as the edge makes it for what lets somebody in. */
function newSession() {
  const createdAt = new Date('2026-11-02T09:00:00Z');
  const expires = new Date('2026-11-16T09:00:00Z');
  return { tokenHash: 'f'.repeat(64), userAgent: '', createdAt, expires };
}

function uniqueSlug(): string {
  return `s-${crypto.randomUUID()}`;
}
