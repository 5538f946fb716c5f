import { type Actor, can } from '@kader/access';
import { type DecisionRow, listDecisions, listVersions, withScope } from '@kader/db';
import { KaderError } from '@kader/errors';
import { type DocumentJson, documentToJson } from '@kader/plan/document';
import { z } from 'zod';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { idInput, versionInput } from '../use-case/input-fields.ts';
import { loadSharedVersion } from './load-version.ts';

/** The version on which the reader decided last, from shared content alone. */
export interface DecidedVersion {
  readonly version: number;
  readonly kind: 'approve' | 'requestChanges';
  /** ISO date-time of the decision. */
  readonly at: string;
  readonly document: DocumentJson;
}

/**
 * For the client: the version on which they decided last before the one they read, to tell what changed since. Null where
 * they decided on none. Throws NOT_FOUND for a plan or version that was not shared with them.
 */
export const compareWithDecided = defineUseCase({
  name: 'compare-with-decided',
  permission: 'version.shared:read',
  input: z.object({ planId: idInput, version: versionInput }),
  run: async ({ actor, input: { planId, version }, context }): Promise<DecidedVersion | null> =>
    await withScope(context.db, actor, async (scope) => {
      const versions = await listVersions(scope, planId);
      const read = versions.find(({ number }) => number === version);
      const resource = { clientId: read?.clientId, documentId: planId };
      if (read === undefined || !can(actor, 'version.shared:read', resource)) {
        throw new KaderError('NOT_FOUND');
      }
      const decided = lastDecision(await listDecisions(scope, planId), actor, version);
      if (decided === null) {
        return null;
      }
      const { document } = await loadSharedVersion(scope, planId, decided.versionNumber);
      return {
        version: decided.versionNumber,
        kind: decided.kind === 'approve' ? 'approve' : 'requestChanges',
        at: decided.at.toISOString(),
        document: documentToJson(document),
      };
    }),
});

/** The reader's own last decision on an earlier version; a member of the agency sees the client's last. */
function lastDecision(decisions: readonly DecisionRow[], actor: Actor, version: number): DecisionRow | null {
  const own = decisions.filter(
    ({ userId, versionNumber }) =>
      versionNumber < version && (actor.kind !== 'clientPerson' || userId === actor.userId),
  );
  return own.toSorted((a, b) => b.at.getTime() - a.at.getTime())[0] ?? null;
}
