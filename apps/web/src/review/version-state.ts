import type { SharedVersionAnswer } from '@kader/api/types';

/** Where a version is on its way, as its readers see it. */
export type VersionState =
  | { readonly kind: 'superseded'; readonly newest: number }
  | { readonly kind: 'open'; readonly canDecide: boolean }
  | { readonly kind: 'approved' | 'changesRequested' }
  /** Shared without asking for a decision. */
  | { readonly kind: 'shared' };

/** Derives the state of a version: decided stays decided; open and overtaken by a newer version reads as superseded. */
export function versionState({ version, versions, review, rights }: SharedVersionAnswer): VersionState {
  const newest = Math.max(version, ...versions.map(({ number }) => number));
  if (review?.outcome === 'approved' || review?.outcome === 'changesRequested') {
    return { kind: review.outcome };
  }
  if (newest > version) {
    return { kind: 'superseded', newest };
  }
  return review === null ? { kind: 'shared' } : { kind: 'open', canDecide: rights.decide };
}
