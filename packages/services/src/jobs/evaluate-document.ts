import { setDocumentRollUps, withScope } from '@kader/db';
import { canonicalJson, sha256Hex } from '@kader/plan/canonical';
import { evaluate, type Severity } from '@kader/plan/evaluate';
import { toShared } from '@kader/plan/freeze';
import { z } from 'zod';
import { loadPlan } from '../plan/load-plan.ts';
import { readPlanWorld } from '../plan/read-plan-world.ts';
import { defineJob } from './define-job.ts';

/**
 * Brings the roll-ups of a document up to date: completeness, how many checks found what, and the hash of what would be
 * shared now. An evaluation of an older state never overwrites one of a newer.
 */
export const evaluateDocument = defineJob({
  name: 'evaluate-document',
  as: 'roll-up',
  permission: 'plan.content:read',
  payload: z.strictObject({ agencyId: z.uuid(), documentId: z.uuid() }),
  run: async ({ payload: { documentId }, actor, context }) => {
    const { head, document } = await loadPlan(context.db, actor, documentId, 'plan.content:read');
    await withScope(context.db, actor, async (scope) => {
      const world = await readPlanWorld(scope, head, { at: context.clock() });
      const { findings, completeness } = evaluate(document, world.context);
      const count = (severity: Severity) =>
        findings.filter((finding) => finding.severity === severity && finding.waived === undefined).length;
      await setDocumentRollUps(scope, documentId, {
        ...completeness,
        errors: count('error'),
        warnings: count('warning'),
        sharedHash: sha256Hex(canonicalJson(toShared(document))),
        rolledSeq: document.seq,
      });
    });
  },
});
