import type { DecisionRecord } from '@kader/api/types';
import { intlTags, type Locale, type Translate } from '@kader/i18n';

/** The role of a client's person in words; a role without words as it is written. */
function roleWord(role: string, t: Translate<'common'>): string {
  const key = `roles.client.${role}`;
  return t.has(key) ? t.derived(key) : role;
}

/** The same within a sentence, behind a name: small in every language of ours. */
export function roleInSentence(role: string, t: Translate<'common'>, locale: Locale): string {
  const word = roleWord(role, t);
  return word.charAt(0).toLocaleLowerCase(intlTags[locale]) + word.slice(1);
}

/** Decisions with their roles in words. */
export function inRoleWords(
  decisions: readonly DecisionRecord[],
  t: Translate<'common'>,
): readonly DecisionRecord[] {
  return decisions.map((decision) => ({ ...decision, role: roleWord(decision.role, t) }));
}
