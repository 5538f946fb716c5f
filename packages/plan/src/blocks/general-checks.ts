import type { CheckDefinition } from '../evaluate/check.ts';
import { blockTypes } from './block-types.ts';
import { refRemoved } from './checks/ref-removed.ts';

/** Checks about every row of whatever block, not about one type. */
export const generalChecks: readonly CheckDefinition[] = [refRemoved];

/** Every check there is: those of the block types, then the general ones. */
export const allChecks: readonly CheckDefinition[] = [
  ...blockTypes.flatMap(({ checks }) => checks),
  ...generalChecks,
];
