import type { FillState } from '@kader/plan/evaluate';
import type { HashDifference } from '@kader/plan/freeze';
import type { Fill } from '@kader/ui';

/** Mark of a section: against the approved version where there is one, else how far it is filled. */
export function markOf(
  section: { readonly key: string; readonly state: FillState },
  difference: HashDifference | null,
): Fill {
  if (difference === null) {
    return section.state;
  }
  return difference.sections.includes(section.key) ? 'changed' : 'approved';
}
