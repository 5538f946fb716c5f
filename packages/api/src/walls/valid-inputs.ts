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
  /** Somebody of the agency. */
  readonly memberId: string;
  /** Open, to work at the agency. */
  readonly invitationId: string;
  /** A change set that was applied. */
  readonly setId: string;
  readonly templateKey: string;
  /** Where somebody is signed in. */
  readonly sessionId: string;
}

/**
 * A valid input per use-case that names something of an agency. The walker fails for a use-case that takes an id and
 * stands neither here nor in `inputsWithoutIds`, so that none can be added and not be walked.
 */
export const inputs: Readonly<Record<string, (things: Things) => unknown>> = {
  'create-plan': ({ clientSlug, templateKey }) => ({
    clientSlug,
    templateKey,
    title: 'T',
    locale: 'nl',
    currency: 'EUR',
    periodStart: '2027-01-01',
    periodEnd: '2027-03-31',
  }),
  'copy-plan': ({ planId, clientSlug }) => ({ planId, clientSlug, title: 'T', months: 0 }),
  'export-plan-file': ({ planId }) => ({ planId, content: 'everything' }),
  'import-plan': ({ clientSlug }) => ({ clientSlug, file: planFile() }),
  'archive-plan': ({ planId }) => ({ planId, archived: false }),
  'delete-plan': ({ sparePlanId }) => ({ planId: sparePlanId }),
  'restore-plan': ({ sparePlanId }) => ({ planId: sparePlanId }),
  'archive-client': ({ clientSlug }) => ({ clientSlug, archived: false }),
  'delete-client': ({ spareClientSlug }) => ({ clientSlug: spareClientSlug }),
  'restore-client': ({ clientId }) => ({ clientId }),
  'find-in-bin': ({ planId, clientId }) => ({ planId, clientId }),
  'open-plan': ({ planId }) => ({ planId, locale: 'nl' }),
  'apply-change-set': ({ planId, itemId }) =>
    setOf(planId, [{ op: 'item.set', id: itemId, field: 'title', value: 'Anders' }], {
      base: { [`${itemId}.title`]: { seen: 1 } },
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
  'choose-scenario': ({ reviewId, hash }) => ({
    reviewId,
    version: 1,
    hash,
    scenario: 'optimistic',
    reason: 'R',
    locale: 'nl',
  }),
  'request-export': ({ planId }) => ({ planId, version: 1, locale: 'nl' }),
  'request-draft-export': ({ planId }) => ({ planId, content: 'everything', locale: 'nl' }),
  'get-export': ({ exportId }) => ({ exportId }),
  'download-export': ({ exportId }) => ({ exportId }),
  'end-session': ({ sessionId }) => ({ sessionId }),
  'get-library-template': ({ templateKey }) => ({ templateKey, locale: 'nl' }),
  'get-public-template': ({ templateKey }) => ({ templateKey, locale: 'nl' }),
  'get-template': ({ templateKey }) => ({ templateKey, locale: 'nl' }),
  'invite-member': ({ clientId }) => ({
    name: 'A',
    email: 'a@b.example',
    role: 'contributor',
    clientIds: [clientId],
    locale: 'nl',
  }),
  'save-member': ({ memberId, clientId }) => ({
    userId: memberId,
    role: 'contributor',
    clientIds: [clientId],
  }),
  'remove-member': ({ memberId }) => ({ userId: memberId }),
  'revoke-invitation': ({ invitationId }) => ({ invitationId }),
  'resend-invitation': ({ invitationId }) => ({ invitationId }),
  'list-client-people': ({ clientSlug }) => ({ clientSlug }),
  // Who was asked is the executive, and stays so.
  'save-client-seat': ({ clientSlug, userId }) => ({ clientSlug, userId, executive: true, steering: true }),
};

/** A small file of a plan. */
function planFile() {
  return {
    format: 'kader-plan',
    version: 1,
    kind: 'plan',
    content: 'everything',
    contentHash: 'f'.repeat(64),
    template: { key: 'foursteps', version: 1 },
    plan: { title: 'T', locale: 'nl' },
    sections: [],
    people: [],
    rows: [{ id: crypto.randomUUID(), collection: 'goals', order: 'V', fields: { title: 'T' } }],
  };
}

/** Input of a change set under an id of its own, unless it is to have another's. */
function setOf(
  planId: string,
  changes: readonly object[],
  {
    id = crypto.randomUUID(),
    base = {},
    persons,
  }: { readonly id?: string; readonly base?: object; readonly persons?: object } = {},
) {
  return { planId, set: { id, changes, base }, ...(persons === undefined ? {} : { persons }) };
}

function goalWith(fields: object, more: object = {}) {
  const id = crypto.randomUUID();
  return { op: 'item.add', collection: 'goals', order: 'V', id, fields: { title: 'T', ...fields }, ...more };
}

function personWith(id: string) {
  return { op: 'item.add', collection: 'people', order: 'V', id, fields: { kind: 'member' } };
}

/** Other valid inputs of a use-case, for ids that the first one does not name. */
export const otherInputs: Readonly<Record<string, Readonly<Record<string, (things: Things) => unknown>>>> = {
  'get-history': { 'of one person': ({ planId, memberId }) => ({ planId, by: memberId }) },
  'restore-version': {
    'one row': ({ planId, itemId }) => ({ planId, version: 1, scope: { kind: 'item', item: itemId } }),
  },
  'request-review': {
    'asking a person of the client': ({ planId, userId }) => ({
      planId,
      approvers: [{ userId }],
      locale: 'nl',
    }),
  },
  'apply-change-set': {
    'referring to a row': ({ planId, itemId }) => setOf(planId, [goalWith({ businessGoal: { id: itemId } })]),
    'with the id of a row': ({ planId, itemId }) => setOf(planId, [goalWith({}, { id: itemId })]),
    'below a row': ({ planId, itemId }) => setOf(planId, [goalWith({}, { parent: itemId })]),
    'over a set that was seen': ({ planId, itemId, setId }) =>
      setOf(planId, [{ op: 'item.set', id: itemId, field: 'title', value: 'T' }], {
        base: { [`${itemId}.title`]: { seen: setId } },
      }),
    'moving, taking out and bringing back a row': ({ planId, itemId: id }) =>
      setOf(planId, [
        { op: 'item.move', id, order: 'W' },
        { op: 'item.remove', id },
        { op: 'item.restore', id },
      ]),
    'naming somebody': ({ planId, userId }) => {
      const id = crypto.randomUUID();
      return setOf(planId, [personWith(id)], { persons: { [id]: { name: 'Daan', userId } } });
    },
    'naming a person by the id of a row': ({ planId, itemId }) =>
      setOf(planId, [personWith(itemId)], { persons: { [itemId]: { name: 'Daan' } } }),
    // Last: from then on the plan has a set of that id.
    'with the id of a set': ({ planId, setId }) => setOf(planId, [goalWith({})], { id: setId }),
  },
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
      detailWindow: 'days',
      detailWindowDays: 90,
      experimentShareMin: '0.2',
      deviationPct: '0.1',
      gapPct: '0.1',
      maxTopPriorityGoals: 3,
      paidShareMax: '0.9',
      maxTrafficTimes: 3,
    },
  }),
  'end-other-sessions': () => undefined,
  'get-invitation': () => ({ token: 'x'.repeat(43) }),
  'list-bin': () => undefined,
  'list-members': () => undefined,
  'list-library-templates': () => ({ locale: 'nl' }),
  'list-my-agencies': () => undefined,
  'list-my-sessions': () => undefined,
  'list-public-templates': () => ({ locale: 'nl' }),
  'list-templates': () => ({ locale: 'nl' }),
  'read-plan-file': () => ({ file: planFile(), locale: 'nl' }),
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
