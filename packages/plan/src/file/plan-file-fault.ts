import type { InvalidChangeReason } from '../changes/definitions.ts';
import type { InvalidReason } from '../fields/invalid-value.ts';

/** Why a file cannot be read, beside the reasons of changes and values: `shape` is no form that a file has there. */
export type PlanFileReason =
  | InvalidReason
  | InvalidChangeReason
  | 'notPlanFile'
  | 'newerFile'
  | 'shape'
  | 'tooManyRows'
  | 'unknownTarget';

/** Something in a file that does not fit, and where: keys and numbers, for a presenter to put into words. */
export interface PlanFileFault {
  readonly reason: PlanFileReason;
  /** What was passed, for reasons that name one. */
  readonly limit?: number;
  readonly section?: string;
  readonly block?: string;
  readonly collection?: string;
  /** Place of the row in the file's list, from 1. */
  readonly row?: number;
  /** What the row is called, if it says so. */
  readonly title?: string;
  readonly field?: string;
}

/** Most faults that are told at once. */
export const maxFaults = 50;
