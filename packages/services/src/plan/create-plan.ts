import { assertCan } from '@kader/access';
import {
  enqueueJob,
  getClientBySlug,
  createDocument as insertDocument,
  withScope,
  writeAudit,
} from '@kader/db';
import { KaderError } from '@kader/errors';
import { createDocument } from '@kader/plan/document';
import { businesses } from '@kader/plan/template';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { loadFrame } from '../library/load-frame.ts';
import { findTemplateByKey } from '../template/get-template.ts';
import { type Acting, defineUseCase } from '../use-case/define-use-case.ts';
import { currencyInput, dayInput, lineInput, localeInput, slugInput } from '../use-case/input-fields.ts';
import type { ServiceContext } from '../use-case/service-context.ts';

export const newPlanInput = z.object({
  clientSlug: slugInput,
  templateKey: slugInput,
  title: lineInput(160),
  locale: localeInput,
  currency: currencyInput,
  periodStart: dayInput,
  periodEnd: dayInput,
  /** How the firm sells; without it every section of the template is there. */
  business: z.enum(businesses).exactOptional(),
});

/**
 * Makes a client's plan from the newest version of a template, in a content language.
 * Throws NOT_FOUND for an unknown client or template, INVALID_INPUT when the period ends before it starts.
 */
export const createPlan = defineUseCase({
  name: 'create-plan',
  permission: 'plan.document:create',
  input: newPlanInput,
  run: async ({ actor, name, input, context }) => {
    const planId = uuidv7();
    await makePlan({ actor, name, context }, planId, input);
    return { planId };
  },
});

/** Makes a plan under an id; what `createPlan` does once it has one. Throws the same. */
export async function makePlan(
  { actor, name: actorName, context }: Acting & { readonly context: ServiceContext },
  planId: string,
  given: z.output<typeof newPlanInput>,
): Promise<void> {
  if (given.periodEnd < given.periodStart) {
    throw new KaderError('INVALID_INPUT', { path: ['periodEnd'], params: { reason: 'endBeforeStart' } });
  }
  const at = context.clock();
  await withScope(context.db, actor, async (scope) => {
    const client = await getClientBySlug(scope, given.clientSlug);
    assertCan(actor, 'plan.document:create', { clientId: client.id });
    const template = await findTemplateByKey(scope, given.templateKey);
    // What a plan begins with is written in its own language, whoever makes it.
    const languages = { locale: given.locale, fallback: 'en' } as const;
    const { structure, frame } = await loadFrame(scope, template, languages);
    const { title, locale, currency, periodStart, periodEnd, business } = given;
    const document = createDocument({
      id: planId,
      structure,
      header: {
        title,
        locale,
        currency,
        periodStart,
        periodEnd,
        ...(business === undefined ? {} : { business }),
      },
      words: frame.words,
    });
    await insertDocument(scope, {
      id: planId,
      clientId: client.id,
      kind: 'plan',
      title,
      locale,
      currency,
      template,
      items: [...document.items.values()],
      people: [],
      createdAt: at,
    });
    await enqueueJob(scope, evaluateDocumentJob(actor.agencyId, planId));
    const target = { clientId: client.id, documentId: planId };
    await writeAudit(scope, {
      at,
      actorName,
      action: 'plan.create',
      target,
      detail: { template: template.key },
    });
  });
}

/** The job that recalculates the roll-ups of a plan; many causes while it waits make one run. */
export function evaluateDocumentJob(agencyId: string, documentId: string) {
  return {
    task: 'evaluate-document',
    payload: { agencyId, documentId },
    key: `evaluate-document:${documentId}`,
  };
}
