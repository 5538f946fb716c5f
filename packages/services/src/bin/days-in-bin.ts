/** How long what was deleted can be taken back (product: 30 days in the bin). */
export const daysInBin = 30;

const day = 86_400_000;

/** Moment after which something deleted at a moment may be gone for good. */
export function keptUntil(deletedAt: Date): Date {
  return new Date(deletedAt.getTime() + daysInBin * day);
}

/** What was deleted at this moment or before has lain in the bin for its days. */
export function binnedBefore(at: Date): Date {
  return new Date(at.getTime() - daysInBin * day);
}
