import { assertCan } from '@kader/access';
import { getAgency, getDocument, withScope } from '@kader/db';
import { pdfKinds } from '@kader/exports/files';
import { dayIn } from '@kader/i18n';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import type { ExportState } from '../review/shared-version-answer.ts';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { idInput, localeInput } from '../use-case/input-fields.ts';
import { askForExport } from './ask-for-export.ts';

const input = z.object({
  planId: idInput,
  /** What the client would see, or everything. */
  content: z.enum(['shared', 'everything']),
  /** The plan whole unless it says otherwise. */
  kind: z.enum(pdfKinds).exactOptional(),
  locale: localeInput,
});

/**
 * Asks for a PDF of the working plan, whole, as a guide or as an extract, in a frame language, marked as a draft. A plan that
 * nobody changed since gives the same file; a guide only on the same day, since its days are counted from there. For the agency's side only: what the client reads is a version.
 */
export const requestDraftExport = defineUseCase({
  name: 'request-draft-export',
  permission: 'plan.content:export',
  input,
  run: async ({
    actor,
    name: actorName,
    input: { planId, content, kind = 'pdf', locale },
    context,
  }): Promise<ExportState> =>
    await withScope(context.db, actor, async (scope) => {
      const { clientId, seq } = await getDocument(scope, planId);
      const resource = { clientId, documentId: planId };
      assertCan(actor, 'plan.content:export', resource);
      if (content === 'everything') {
        assertCan(actor, 'plan.internals:read', resource);
      }
      const { timeZone } = await getAgency(scope);
      const createdAt = context.clock();
      const isOfToday = (at: Date | null) =>
        at !== null && dayIn(timeZone, at) === dayIn(timeZone, createdAt);
      const wanted = {
        id: uuidv7(),
        documentId: planId,
        clientId,
        draft: { seq, content },
        kind,
        locale,
        createdAt,
      } as const;
      return await askForExport(scope, wanted, {
        actorName,
        detail: { seq, content, kind },
        isOutdated: ({ finishedAt }) => kind === 'implementationGuide' && !isOfToday(finishedAt),
      });
    }),
});
