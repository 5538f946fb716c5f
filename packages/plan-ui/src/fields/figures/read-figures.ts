import type { FieldDefinition } from '@kader/plan/fields';
import { readTyped, type Typed, type TypedContext } from '../read-typed.ts';
import type { WrittenFigures } from './changes-of-figures.ts';
import { figureDefinition } from './figures.ts';

/** A text that could not be read: it stays in its place, with the reason. */
export interface RefusedText {
  readonly text: string;
  readonly why: Extract<Typed, { ok: false }>;
}

/** What texts for months mean, and which of them mean nothing. */
export interface ReadFigures extends WrittenFigures {
  readonly refused: ReadonlyMap<string, RefusedText>;
}

/**
 * What texts typed or pasted for months of a row mean, in the language of the screen; an empty text empties its month.
 * Where the row has no unit yet, the first one that is typed along holds for all of them.
 */
export function readFigures(
  definition: FieldDefinition,
  texts: ReadonlyMap<string, string>,
  context: TypedContext,
): ReadFigures {
  const { unit, ...read } = readMonths(definition, texts, context);
  const { unitField } = definition;
  if (unit === undefined || unitField === undefined) {
    return read;
  }
  const fields = { ...context.fields, [unitField]: unit };
  const { figures, refused } = readMonths(definition, texts, { ...context, fields });
  return { figures, refused, unit: { field: unitField, value: unit } };
}

function readMonths(
  definition: FieldDefinition,
  texts: ReadonlyMap<string, string>,
  context: TypedContext,
): Pick<ReadFigures, 'figures' | 'refused'> & { readonly unit: string | undefined } {
  const figures = new Map<string, string | undefined>();
  const refused = new Map<string, RefusedText>();
  let unit: string | undefined;
  for (const [month, text] of texts) {
    const typed = readTyped(figureDefinition(definition), text, context);
    if (typed.ok) {
      figures.set(month, toFigure(typed.value));
      unit ??= typed.unit;
    } else {
      refused.set(month, { text, why: typed });
    }
  }
  return { figures, refused, unit };
}

/** A figure as a series keeps it: money is kept as text among the months. */
function toFigure(value: Extract<Typed, { ok: true }>['value']): string | undefined {
  return typeof value === 'number' ? String(value) : typeof value === 'string' ? value : undefined;
}
