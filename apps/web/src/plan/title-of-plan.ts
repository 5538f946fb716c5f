import type { DocumentJson } from '@kader/plan/document';

/** The title of a plan; empty while it has none. */
export function titleOfPlan({ id, items }: DocumentJson): string {
  const title = items.find((item) => item.id === id)?.fields.title;
  return typeof title === 'string' ? title : '';
}
