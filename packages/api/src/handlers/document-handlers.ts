import { KaderError } from '@kader/errors';
import {
  applyChangeSet,
  execute,
  exportPlanFile,
  getChangesSince,
  getPlanTag,
  openPlan,
  type UseCase,
} from '@kader/services';
import { isLocale } from '../http/request-locale.ts';
import { answerWithFile } from './answer-with-file.ts';
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

const cached = { 'cache-control': 'private, no-cache' } as const;

/** Opens a plan whole; answers 304 when nothing of it changed. */
const open: TenantHandler = {
  kind: 'tenant',
  method: 'GET',
  pattern: document,
  useCase: openPlan as UseCase,
  respond: async ({ context, params, query, headers }, acting) => {
    const asked = query.get('locale');
    const locale = asked !== null && isLocale(asked) ? asked : context.locale;
    const input = { planId: params.document, locale };
    const known = headers.get('if-none-match');
    if (known !== null && known === `"${await execute(getPlanTag, context.services, acting, input)}"`) {
      return new Response(null, { status: 304, headers: { ...cached, etag: known } });
    }
    const answer = await execute(openPlan, context.services, acting, input);
    return json(answer, { headers: { ...cached, etag: `"${answer.tag}"` } });
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

/** The plan as data, in one file. */
const file: TenantHandler = {
  kind: 'tenant',
  method: 'GET',
  pattern: `${document}/file`,
  useCase: exportPlanFile as UseCase,
  respond: async ({ context, params, query }, acting) => {
    const input = { planId: params.document, content: query.get('content') };
    return answerWithFile(await execute(exportPlanFile, context.services, acting, input));
  },
};

export const documentHandlers = [open, apply, since, file] as const;
