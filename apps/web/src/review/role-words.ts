import type { DecisionRecord } from '@kader/api/types';
import type { Translate } from '@kader/i18n';

/** The role of a client's person in words; a role without words as it is written. */
export function roleWord(role: string, t: Translate<'common'>): string {
  const key = `roles.client.${role}`;
  return t.has(key) ? t.derived(key) : role;
}

/** Decisions with their roles in words. */
export function inRoleWords(
  decisions: readonly DecisionRecord[],
  t: Translate<'common'>,
): readonly DecisionRecord[] {
  return decisions.map((decision) => ({ ...decision, role: roleWord(decision.role, t) }));
}
