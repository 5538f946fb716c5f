import { assertCan, can } from '@kader/access';
import { getAgency, getClient, listVersions, withScope } from '@kader/db';
import { documentToJson } from '@kader/plan/document';
import { z } from 'zod';
import { loadCatalogues } from '../library/load-catalogues.ts';
import { loadFrame } from '../library/load-frame.ts';
import { loadPlan } from '../plan/load-plan.ts';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { idInput, localeInput, versionInput } from '../use-case/input-fields.ts';
import type { CompareAnswer } from './compare-answer.ts';
import { loadWholeVersion } from './load-version.ts';

/** Two states of a plan, whole, for the agency: two versions, or one and the plan as it is now. Throws NOT_FOUND, FORBIDDEN. */
export const compareVersions = defineUseCase({
  name: 'compare-versions',
  permission: 'plan.content:read',
  input: z.object({
    planId: idInput,
    from: versionInput,
    to: z.union([versionInput, z.literal('working')]),
    locale: localeInput,
  }),
  run: async ({ actor, input: { planId, from, to, locale }, context }): Promise<CompareAnswer> => {
    const { head, document, people } = await loadPlan(context.db, actor, planId, 'plan.content:read');
    const resource = { clientId: head.clientId, documentId: planId };
    assertCan(actor, 'plan.internals:read', resource);
    return await withScope(context.db, actor, async (scope) => {
      const before = await loadWholeVersion(scope, planId, from);
      const after = to === 'working' ? null : await loadWholeVersion(scope, planId, to);
      const { frame } = await loadFrame(scope, head.template, { locale, fallback: head.locale });
      const { name, slug, timeZone } = await getAgency(scope);
      const client = await getClient(scope, head.clientId);
      const versions = (await listVersions(scope, planId)).toSorted((a, b) => b.number - a.number);
      return {
        plan: { id: planId, title: head.title, locale: head.locale },
        from: {
          version: from,
          at: before.row.createdAt.toISOString(),
          document: documentToJson(before.document),
        },
        to: {
          version: after === null ? null : after.row.number,
          at: (after?.row.createdAt ?? context.clock()).toISOString(),
          document: documentToJson(after?.document ?? document),
        },
        frame,
        catalogues: await loadCatalogues(scope, locale),
        people: people.map(({ personId, name: called, kind }) => ({ id: personId, name: called, kind })),
        timeZone,
        agency: { name, slug },
        client: { id: client.id, name: client.name, slug: client.slug },
        versions: versions.map(({ number, createdAt }) => ({ number, frozenAt: createdAt.toISOString() })),
        rights: { restore: can(actor, 'plan.document:restore', resource) },
      };
    });
  },
});
