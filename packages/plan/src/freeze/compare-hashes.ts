import type { ContentHashes } from './hash-shared.ts';

/** Where two versions differ. */
export interface HashDifference {
  /** True when the heads differ: fields of the header, template version, or which sections are shown in which order. */
  readonly header: boolean;
  /** Keys of sections whose content differs or that only one of the two shows: first in the order of `b`, then those only in `a`. */
  readonly sections: readonly string[];
}

/** Compares the hashes of two versions of one document; nothing differs exactly when their shared JSON is the same. */
export function compareHashes(a: ContentHashes, b: ContentHashes): HashDifference {
  const changed = Object.keys(b.sections).filter((key) => a.sections[key] !== b.sections[key]);
  const gone = Object.keys(a.sections).filter((key) => b.sections[key] === undefined);
  return { header: a.header !== b.header, sections: [...changed, ...gone] };
}
