import type { ScopeRing } from '../../template/template-structure.ts';

/** Questions that stand together: those of one ring of scope, or those of none. */
export interface RingGroup<Question> {
  readonly ring: ScopeRing | null;
  readonly questions: readonly Question[];
}

/** Puts questions together that follow each other in the same ring of scope (B03); their order stays. */
export function groupByRing<Question extends { readonly ring?: ScopeRing | null }>(
  questions: readonly Question[],
): readonly RingGroup<Question>[] {
  const groups: { ring: ScopeRing | null; questions: Question[] }[] = [];
  for (const question of questions) {
    const ring = question.ring ?? null;
    const last = groups.at(-1);
    if (last?.ring === ring) {
      last.questions.push(question);
    } else {
      groups.push({ ring, questions: [question] });
    }
  }
  return groups;
}
