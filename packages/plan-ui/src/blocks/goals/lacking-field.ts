import type { Item, PlanDocument } from '@kader/plan/document';

/** The fields behind each letter of SMART, in the order in which one fills them. */
const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  S: ['title', 'department'],
  M: ['metric', 'unit', 'baseline', 'target'],
  A_accepted: ['acceptedBy', 'acceptedOn'],
  A_achievable: ['realismOk'],
  T: ['dueDate'],
};

/**
 * The field that a goal has to fill, or think over, for a letter of SMART that it does not meet (F26): the first empty one, else
 * the first. What keeps a goal from being realistic is its business goal, else what was judged, else its target.
 */
export function lackingField(document: PlanDocument, { fields }: Item, letter: string): string {
  if (letter === 'R') {
    const { businessGoal, realismOk } = fields;
    const served =
      typeof businessGoal === 'object' && 'id' in businessGoal
        ? document.items.get(businessGoal.id)
        : undefined;
    return served === undefined || served.removed === true
      ? 'businessGoal'
      : realismOk === 'no'
        ? 'realismOk'
        : 'target';
  }
  const key = letter === 'A' ? `A_${document.structure.settings.smartA}` : letter;
  const asked = fieldsOf[key] ?? [];
  return asked.find((field) => fields[field] === undefined) ?? asked[0] ?? 'title';
}
