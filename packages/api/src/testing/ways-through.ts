import { z } from 'zod';
import { inputs, inputsWithoutIds, otherInputs, type Things } from '../walls/valid-inputs.ts';
import type { Door } from './list-doors.ts';

/** One valid way of asking at a door about things of an agency. */
export interface Way {
  readonly name: string;
  readonly door: Door;
  /** What it names. */
  readonly keys: readonly (keyof Things)[];
  readonly inputOf: (things: Things) => unknown;
}

/** Things that exist nowhere. */
export const noThings: Things = {
  planId: '0192f0c0-9999-7000-8000-000000000001',
  clientSlug: 'nowhere-to-be-found',
  reviewId: '0192f0c0-9999-7000-8000-000000000002',
  exportId: '0192f0c0-9999-7000-8000-000000000003',
  hash: 'f'.repeat(64),
  userId: '0192f0c0-9999-7000-8000-000000000004',
  itemId: '0192f0c0-9999-7000-8000-000000000005',
  clientId: '0192f0c0-9999-7000-8000-000000000006',
  sparePlanId: '0192f0c0-9999-7000-8000-000000000007',
  spareClientSlug: 'nowhere-either',
  memberId: '0192f0c0-9999-7000-8000-000000000008',
  setId: '0192f0c0-9999-7000-8000-000000000009',
  invitationId: '0192f0c0-9999-7000-8000-000000000010',
  templateKey: 'nothing-of-the-kind',
  sessionId: '0'.repeat(64),
};

const keysOfThings = Object.keys(noThings) as readonly (keyof Things)[];
/** Each thing as its own name, to see where an input holds it. */
const names = Object.fromEntries(keysOfThings.map((key) => [key, `<${key}>`])) as unknown as Things;

/** Every way of asking at a door about somebody's things; none at a door that asks about nothing. */
export function waysThrough(door: Door): readonly Way[] {
  const name = door.useCase?.name ?? '';
  const plain = inputs[name];
  const given = { ...(plain === undefined ? {} : { '': plain }), ...otherInputs[name] };
  return Object.entries(given).map(([variant, inputOf]) => {
    const text = JSON.stringify(inputOf(names));
    const keys = keysOfThings.filter((key) => text.includes(names[key]));
    return { name: `${door.name} ${variant}`.trim(), door, keys, inputOf };
  });
}

/** A valid input of a door that asks about nobody's things; a door without a use-case is asked with nothing. */
export function inputWithoutIds({ name, useCase }: Door): () => unknown {
  const input = useCase === null ? () => ({}) : inputsWithoutIds[useCase.name];
  if (input === undefined) {
    throw new Error(`${name}: its use-case has no valid input in walls/valid-inputs.ts`);
  }
  return input;
}

/** Whether a door asks about nobody's things. */
export function asksForNothing(door: Door): boolean {
  return waysThrough(door).length === 0;
}

interface SchemaNode {
  readonly format?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
  readonly allOf?: readonly SchemaNode[];
}

const namesOfIds = /(?:Id|Slug|Key|hash)$/;

/** Where an input names something, by its schema: `approvers.*.userId`. */
export function idPathsOf({ input }: { readonly input: z.ZodType }): readonly string[] {
  const schema = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' });
  return [...new Set(idPathsIn(schema as SchemaNode, []))].sort();
}

function idPathsIn(node: SchemaNode, path: readonly string[]): string[] {
  const { properties = {}, additionalProperties: inner, items, anyOf = [], oneOf = [], allOf = [] } = node;
  return [
    ...(node.format === 'uuid' || namesOfIds.test(path.at(-1) ?? '') ? [path.join('.')] : []),
    ...Object.entries(properties).flatMap(([name, field]) => idPathsIn(field, [...path, name])),
    ...(typeof inner === 'object' ? idPathsIn(inner, [...path, '*']) : []),
    ...(items === undefined ? [] : idPathsIn(items, [...path, '*'])),
    ...[...anyOf, ...oneOf, ...allOf].flatMap((part) => idPathsIn(part, path)),
  ];
}

/** Where the input of a way names something: the same paths as `idPathsOf`, for the values it has. */
export function pathsNamed({ inputOf }: Way): readonly string[] {
  return [...namedIn(inputOf(names), [])];
}

function* namedIn(value: unknown, path: readonly string[]): Generator<string> {
  if (typeof value === 'string' && /^<\w+>$/.test(value)) {
    yield path.join('.');
  }
  if (typeof value === 'object' && value !== null) {
    const isList = Array.isArray(value) || path.at(-1) === 'persons';
    for (const [name, inner] of Object.entries(value)) {
      yield* namedIn(inner, [...path, isList ? '*' : name]);
    }
  }
}
