import type { ScenarioType } from '@kader/plan/blocks';
import type { Locale } from '@kader/plan/template';
import { prismaOf, type ScopedTx } from '../doors/with-scope.ts';
import { type DecisionRow, refusedAnswer } from './decisions.ts';
import { orRefuse } from './refuse.ts';

/** Which scenario of a version its client chose: who, as what, when, in which language, why. Never changed. */
export interface ScenarioChoiceRow extends Omit<DecisionRow, 'role' | 'kind' | 'note'> {
  /** As what the person chose: as the executive, or as one of the steering committee while no executive is named. */
  readonly role: 'executive' | 'steering';
  readonly scenario: ScenarioType;
  readonly reason: string;
}

/**
 * Writes the choice of a scenario, one per review. For the client's side; nobody else can. Throws ALREADY_DECIDED (also for
 * the second of two at once, and on a review that was answered), REVIEW_SUPERSEDED, or NOT_FOUND when review, version and
 * hash do not belong together or this person does not choose at the client.
 */
export async function recordScenarioChoice(scope: ScopedTx, choice: ScenarioChoiceRow): Promise<void> {
  const data = [{ ...choice, agencyId: scope.agencyId }];
  await orRefuse(prismaOf(scope).scenarioChoice.createMany({ data }), refusedAnswer);
}

/** Choices of scenarios of a document, newest first. Works on every side. */
export async function listScenarioChoices(scope: ScopedTx, documentId: string): Promise<ScenarioChoiceRow[]> {
  const rows = await prismaOf(scope).scenarioChoice.findMany({
    where: { agencyId: scope.agencyId, documentId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  });
  return rows.map(({ agencyId: _agency, ...row }) => ({
    ...row,
    role: row.role as ScenarioChoiceRow['role'],
    scenario: row.scenario as ScenarioType,
    locale: row.locale as Locale,
  }));
}

/** Whether a client names an executive among its approvers: then nobody else chooses. Works on the client's side too. */
export async function namesExecutive(scope: ScopedTx, clientId: string): Promise<boolean> {
  const [row] = await prismaOf(scope).$queryRaw<{ named: boolean }[]>`
    select app.names_executive(${clientId}::uuid) as named`;
  return row?.named === true;
}
