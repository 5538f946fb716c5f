import { type Base, type Change, seenTextOf, touchesOf, touchKey, valueAt } from '@kader/plan/changes';
import type { PlanDocument } from '@kader/plan/document';
import { sameValue } from '@kader/plan/fields';

/**
 * The base of those writes that meet a value their author has not seen: somebody wrote the field between `seen`, the
 * document when the author began, and `now`. Never seen at all says it safely: numbers of own unsent sets are provisional.
 */
export function baseOfUnseen(
  seen: PlanDocument,
  now: PlanDocument,
  changes: readonly Change[],
): Readonly<Record<string, Base>> {
  const touches = changes.flatMap((change) => touchesOf(change, now.id));
  const unseen = touches.filter(({ item, field, entry }) => {
    const known = now.items.get(item);
    return (
      known !== undefined &&
      !field.startsWith('$') &&
      !sameValue(valueAt(seen.items.get(item), field, entry), valueAt(known, field, entry))
    );
  });
  return Object.fromEntries(
    unseen.map((touch): [string, Base] => {
      const text = seenTextOf(valueAt(seen.items.get(touch.item), touch.field, touch.entry));
      return [touchKey(touch), { seen: 0, ...(text === undefined ? {} : { text }) }];
    }),
  );
}
