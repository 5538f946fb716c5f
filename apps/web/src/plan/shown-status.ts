import type { PlanStatus } from '@kader/api/types';

/** Where the document differs from the version approved last, as far as it counts here. */
interface Difference {
  readonly header: boolean;
  readonly sections: readonly string[];
}

/** The state to show: what the server knows of reviews, and of an approved plan whether this screen's content differs from it. */
export function shownStatus(status: PlanStatus, difference: Difference | null): PlanStatus {
  if ((status.state !== 'approved' && status.state !== 'changedSince') || difference === null) {
    return status;
  }
  const differs = difference.header || difference.sections.length > 0;
  return { state: differs ? 'changedSince' : 'approved', version: status.version };
}

/** What tells one state of the reviews from another; whether the content has changed since is not part of it. */
export function reviewKey(status: PlanStatus): string {
  const state = status.state === 'changedSince' ? 'approved' : status.state;
  return 'version' in status ? `${state} ${status.version}` : state;
}
