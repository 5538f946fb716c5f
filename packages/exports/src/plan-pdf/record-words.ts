import type { DecisionLine } from './plan-pdf-input.ts';
import type { Reading } from './reading.ts';

/** What came of a line of the record: approved, changes asked for, or which scenario was chosen. */
export function outcomeText({ approval }: Reading, { kind, scenario }: DecisionLine): string {
  return scenario === undefined
    ? approval(kind === 'approve' ? 'decision.approved' : 'decision.changesRequested')
    : approval(`decision.scenario.${scenario}`);
}

/** A role at the client in words; one without words as it is written. */
export function roleText({ common }: Reading, role: string): string {
  const key = `roles.client.${role}`;
  return common.has(key) ? common.derived(key) : role;
}
