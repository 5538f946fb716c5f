import { KaderError } from '@kader/errors';
import { sha256Hex } from '@kader/plan/canonical';
import {
  applyChangeSet,
  execute,
  getChangesSince,
  type OpenPlanAnswer,
  openPlan,
  type UseCase,
} from '@kader/services';
import { isLocale } from '../http/request-locale.ts';
import { json, type TenantHandler } from './handler.ts';

const document = '/:agency/documents/:document';

/** Reads a `seq` from an address; the use-case says how large it may be. */
function readSeq(text: string | null): number {
  const seq = Number(text);
  if (text === null || !/^\d+$/.test(text)) {
    throw new KaderError('INVALID_INPUT', { path: ['since'], params: { reason: 'notNumber' } });
  }
  return seq;
}

/**
 * Quotes what the answer depends on: content and its words, which never change under their numbers, and a hash of the
 * little that stands around them (rights, people, reviews, the day).
 */
function entityTag(answer: OpenPlanAnswer): string {
  const { document: opened, frame, catalogues, ...around } = answer;
  const versions = Object.values(catalogues).map(({ version }) => version);
  const parts = [opened.seq, opened.structure.version, frame.locale, ...versions];
  return `"${parts.join('.')}.${sha256Hex(JSON.stringify(around))}"`;
}

/** Opens a plan whole; answers 304 when nothing of it changed. */
const open: TenantHandler = {
  kind: 'tenant',
  method: 'GET',
  pattern: document,
  useCase: openPlan as UseCase,
  respond: async ({ context, params, query, headers }, acting) => {
    const asked = query.get('locale');
    const locale = asked !== null && isLocale(asked) ? asked : context.locale;
    const answer = await execute(openPlan, context.services, acting, { planId: params.document, locale });
    const etag = entityTag(answer);
    const cache = { etag, 'cache-control': 'private, no-cache' };
    return headers.get('if-none-match') === etag
      ? new Response(null, { status: 304, headers: cache })
      : json(answer, { headers: cache });
  },
};

/** Writes a change set. */
const apply: TenantHandler = {
  kind: 'tenant',
  method: 'POST',
  pattern: `${document}/changes`,
  useCase: applyChangeSet as UseCase,
  respond: async ({ context, params, body }, acting) => {
    const persons = typeof body === 'object' && body !== null && 'persons' in body ? body.persons : undefined;
    const input = { planId: params.document, set: body, persons };
    return json(await execute(applyChangeSet, context.services, acting, input));
  },
};

/** What happened since a number. */
const since: TenantHandler = {
  kind: 'tenant',
  method: 'GET',
  pattern: `${document}/changes`,
  useCase: getChangesSince as UseCase,
  respond: async ({ context, params, query }, acting) => {
    const input = { planId: params.document, seq: readSeq(query.get('since')) };
    return json(await execute(getChangesSince, context.services, acting, input));
  },
};

export const documentHandlers = [open, apply, since] as const;
