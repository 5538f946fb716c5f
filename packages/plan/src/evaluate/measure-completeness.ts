import { collectionsOf } from '../blocks/block-types.ts';
import type { CollectionDefinition } from '../blocks/define-block.ts';
import { promptRowId } from '../blocks/derived-rows.ts';
import { isAnswered } from '../blocks/question-set/answered.ts';
import type { Item } from '../document/document.ts';
import { fieldTypes } from '../fields/face.ts';
import type { BlockInstance } from '../template/template-structure.ts';
import type { EvaluationInput } from './evaluation-input.ts';

/** How far something is filled, in required fields (F42). */
export interface Fill {
  readonly filled: number;
  readonly required: number;
}

/** `empty`: nothing written; `filled`: all that is required, or where nothing is required something; else `partly`. */
export type FillState = 'empty' | 'partly' | 'filled';

export interface BlockState extends Fill {
  readonly key: string;
  readonly state: FillState;
  /** The first required field of a row that is still empty; absent where none is, or what is missing is a row. */
  readonly gap?: Gap;
}

/** A field of a row that is there. */
export interface Gap {
  readonly item: string;
  readonly field: string;
}

export interface SectionState extends Fill {
  readonly key: string;
  readonly state: FillState;
  readonly blocks: readonly BlockState[];
}

/**
 * F42: counts required fields and filled ones per visible section and block. Rows that one adds count with their
 * required fields, and that there are rows counts as one more where a plan needs some (`needsRow`), and so does what one of
 * them has to say (`inSomeRow`); a prompt counts when the template requires it. For the whole document, rows shown by several
 * blocks count once, at their home.
 */
export function measureCompleteness(input: EvaluationInput): {
  readonly sections: readonly SectionState[];
  readonly completeness: Fill;
} {
  let whole: Fill = { filled: 0, required: 0 };
  const sections = input.sections.map((section): SectionState => {
    const blocks = section.blocks.map((block): BlockState => {
      let fill: Fill = { filled: 0, required: 0 };
      let gap: Gap | undefined;
      for (const definition of collectionsOf(block)) {
        const part = measureCollection(input, block, definition);
        fill = sum(fill, part);
        gap ??= part.filled < part.required ? findGap(input, block, definition) : undefined;
        if (definition.scope === 'block' || input.home(definition.key)?.block.key === block.key) {
          whole = sum(whole, part);
        }
      }
      const state = stateOf(fill, input.hasContent(block.key));
      return { key: block.key, state, ...fill, ...(gap === undefined ? {} : { gap }) };
    });
    const fill = blocks.reduce<Fill>(sum, { filled: 0, required: 0 });
    const hasContent = blocks.some(({ state }) => state !== 'empty');
    return { key: section.key, state: stateOf(fill, hasContent), ...fill, blocks };
  });
  return { sections, completeness: whole };
}

function sum(a: Fill, b: Fill): Fill {
  return { filled: a.filled + b.filled, required: a.required + b.required };
}

function stateOf({ filled, required }: Fill, hasContent: boolean): FillState {
  if (!hasContent) {
    return 'empty';
  }
  return filled === required ? 'filled' : 'partly';
}

function measureCollection(
  input: EvaluationInput,
  block: BlockInstance,
  definition: CollectionDefinition,
): Fill {
  if (definition.rows === 'prompts') {
    return measurePrompts(input, block);
  }
  const required = requiredFieldsOf(definition);
  if (required.length === 0) {
    return { filled: 0, required: 0 };
  }
  const rows = input.rowsOf(block.key, definition.key);
  const filled = rows.reduce(
    (count, row) => count + required.filter((field) => isFilled(input, row, field, definition)).length,
    0,
  );
  if (definition.rows === 'one') {
    return { filled, required: required.length };
  }
  const one = needsRow(definition) ? 1 : 0;
  const there = rows.length >= (definition.fewest ?? 1) ? one : 0;
  const some = (definition.inSomeRow ?? []).filter(
    ({ when }) => when === undefined || block.settings?.[when] === true,
  );
  const said = some.filter(({ field }) => rows.some((row) => holds(input, row, field, definition)));
  return {
    filled: filled + there + said.length,
    required: rows.length * required.length + one + some.length,
  };
}

/** Where the first required field is empty, row by row; prompts are answered in their block. */
function findGap(
  input: EvaluationInput,
  block: BlockInstance,
  definition: CollectionDefinition,
): Gap | undefined {
  if (definition.rows === 'prompts') {
    return undefined;
  }
  for (const row of input.rowsOf(block.key, definition.key)) {
    const field = requiredFieldsOf(definition).find((one) => !isFilled(input, row, one, definition));
    if (field !== undefined) {
      return { item: row.id, field };
    }
  }
  return undefined;
}

function requiredFieldsOf({ fields }: CollectionDefinition): readonly string[] {
  return Object.keys(fields).filter((field) => fields[field]?.required === true);
}

/** Whether a plan lacks something without a row: not where rows are optional, belong to others, or come into being with a month. */
function needsRow({ optional, parent, keyedBy }: CollectionDefinition): boolean {
  return optional !== true && parent === undefined && keyedBy === undefined;
}

function measurePrompts(input: EvaluationInput, block: BlockInstance): Fill {
  const required = (block.settings?.prompts ?? []).filter((prompt) => prompt.required === true);
  const answered = required.filter(({ key, scale }) => {
    const rowId = promptRowId(input.document.id, block.key, key);
    return isAnswered({ rowId, row: input.item(rowId), scale: scale ?? null });
  });
  return { filled: answered.length, required: required.length };
}

/** Whether a field holds something that still exists, as much of it as it takes, or what may stand for it is complete. */
function isFilled(
  input: EvaluationInput,
  row: Item,
  field: string,
  definition: CollectionDefinition,
): boolean {
  const standIns = definition.standIns?.[field];
  return (
    holds(input, row, field, definition) ||
    standIns?.every((one) => holds(input, row, one, definition)) === true
  );
}

function holds(input: EvaluationInput, row: Item, field: string, definition: CollectionDefinition): boolean {
  const value = row.fields[field];
  const { type, atLeast = 1 } = definition.fields[field] ?? {};
  if (value === undefined || type === undefined) {
    return false;
  }
  const targets = type === 'richText' ? [] : fieldTypes[type].references(value);
  return targets.length === 0 || targets.filter((id) => input.item(id) !== null).length >= atLeast;
}
