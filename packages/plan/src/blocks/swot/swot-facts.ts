import type { Item } from '../../document/document.ts';
import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import { readReferences, readString } from '../../evaluate/read-field.ts';
import { calculateSwotWeight } from '../../formulas/face.ts';
import { quadrants, type towsCells } from './collections.ts';

export type Quadrant = (typeof quadrants)[number];
export type TowsCell = (typeof towsCells)[number];

/** What a cell of the TOWS matrix pairs: something inside with something outside. */
export const pairOfCell: Readonly<
  Record<TowsCell, { readonly inside: Quadrant; readonly outside: Quadrant }>
> = {
  so: { inside: 'strength', outside: 'opportunity' },
  wo: { inside: 'weakness', outside: 'opportunity' },
  st: { inside: 'strength', outside: 'threat' },
  wt: { inside: 'weakness', outside: 'threat' },
};

/** The quadrant in which a point stands; null while nobody chose one. */
export function quadrantOf(point: Item): Quadrant | null {
  const chosen = readString(point, 'quadrant');
  return quadrants.find((quadrant) => quadrant === chosen) ?? null;
}

/** F37 of a point; null while a score is missing. */
export function weightOf(point: Item): number | null {
  const quadrant = quadrantOf(point);
  const read = (field: string) => {
    const score = readString(point, field);
    return score === undefined ? undefined : Number(score);
  };
  return quadrant === null ? null : calculateSwotWeight(quadrant, read('impact'), read('likelihood'));
}

/** Points of a quadrant, the heaviest first; those without a weight last, equal ones as they stand in the plan. */
export function pointsByWeight(points: readonly Item[], quadrant: Quadrant): readonly Item[] {
  return points
    .filter((point) => quadrantOf(point) === quadrant)
    .map((point) => ({ point, weight: weightOf(point) ?? 0 }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ point }) => point);
}

/** Which halves of its pair a response rests on: a point that still exists of the quadrant that its cell names. Null without a cell. */
export function pairOf(
  input: EvaluationInput,
  response: Item,
): { readonly inside: boolean; readonly outside: boolean } | null {
  const cell = readString(response, 'cell');
  const pair = cell === undefined ? undefined : pairOfCell[cell as TowsCell];
  if (pair === undefined) {
    return null;
  }
  const found = readReferences(response, 'basedOn').flatMap((id) => {
    const point = input.item(id);
    return point === null ? [] : [quadrantOf(point)];
  });
  return { inside: found.includes(pair.inside), outside: found.includes(pair.outside) };
}
