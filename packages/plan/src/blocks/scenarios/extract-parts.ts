import type { Item } from '../../document/document.ts';
import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import { readReferences, readString } from '../../evaluate/read-field.ts';

/** The seven parts of a goal extract, in the order in which it is read (004-46..52). */
export const extractParts = [
  'goals',
  'hypothesis',
  'times',
  'costs',
  'quality',
  'communication',
  'risks',
] as const;
export type ExtractPart = (typeof extractParts)[number];

/** The field of an extract where the answer to a part begins; what costs and who is told stands in rows of their own. */
export const fieldOfPart: Readonly<Partial<Record<ExtractPart, string>>> = {
  goals: 'goals',
  hypothesis: 'hypothesis',
  times: 'start',
  quality: 'qualityCriteria',
  risks: 'risks',
};

/** What an extract has beside its own fields: its cost in minor units, and who is told what. */
export interface ExtractRest {
  readonly cost: string | null;
  readonly messages: readonly Item[];
}

/** Which of the seven parts are there. Goals and risks count while they exist; `row` is null before anything is written. */
export function partsOf(
  input: EvaluationInput,
  row: Item | null,
  { cost, messages }: ExtractRest,
): Readonly<Record<ExtractPart, boolean>> {
  const has = (field: string) => row?.fields[field] !== undefined;
  const refers = (field: string) =>
    row !== null && readReferences(row, field).some((id) => input.item(id) !== null);
  return {
    goals: refers('goals'),
    hypothesis: has('hypothesis'),
    times: has('start') && has('end'),
    costs: cost !== null,
    quality: has('qualityCriteria'),
    communication: messages.some(
      (message) =>
        readString(message, 'audience') !== undefined && readString(message, 'message') !== undefined,
    ),
    risks: refers('risks'),
  };
}
