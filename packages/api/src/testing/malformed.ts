import { z } from 'zod';

/** Chance that is the same for the same seed (mulberry32): a number from 0 up to 1 each time. */
function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Chance = () => number;

function oneOf<One>(ones: readonly One[], chance: Chance): One | undefined {
  return ones[Math.floor(chance() * ones.length)];
}

function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level += 1) {
    value = wrap(value);
  }
  return value;
}

/** What stands where something else belongs. Made anew each time: nothing may be kept of it. */
const wrongValues: readonly (() => unknown)[] = [
  undefined,
  null,
  true,
  false,
  0,
  -0,
  -1,
  1.5,
  1e308,
  -1e308,
  2 ** 31,
  2 ** 53,
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'a\udc00b',
  '\ufeff',
  '\u202e',
  '0',
  '-1',
  'NaN',
  'null',
  '[object Object]',
  '../../etc/passwd',
  "'; drop table client; --",
  '\u0024{7*7}',
  '{{7*7}}',
  '%',
  '%00',
  '\\',
  'eur',
  'NL\u0000',
  '１２',
  '2027-02-30',
  '00000000-0000-0000-0000-000000000000',
  'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF',
  '__proto__',
  'constructor',
  '1e400',
].map((value) => () => value);
const wrongShapes: readonly (() => unknown)[] = [
  () => [],
  () => ({}),
  () => [null],
  () => ({ id: {} }),
  () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  () => ({ toString: 'x', valueOf: null, length: -1 }),
  () => 'x'.repeat(100_000),
  () => '\u0301'.repeat(20_000),
  () => Array.from({ length: 5000 }, (_, index) => index),
  () => Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`k${index}`, index])),
  () => nested(400, (inner) => [inner]),
  () => nested(400, (inner) => ({ a: inner })),
];

type Path = readonly (string | number)[];

function* pathsIn(value: unknown, path: Path = []): Generator<Path> {
  yield path;
  const isList = Array.isArray(value);
  for (const [name, inner] of typeof value === 'object' && value !== null ? Object.entries(value) : []) {
    yield* pathsIn(inner, [...path, isList ? Number(name) : name]);
  }
}

interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly anyOf?: readonly SchemaNode[];
}

/** Every field that an input may have, by its schema; optional ones too. */
function* fieldsOf(node: SchemaNode, path: Path = []): Generator<Path> {
  for (const part of [node, ...(node.anyOf ?? [])]) {
    for (const [name, inner] of Object.entries(part.properties ?? {})) {
      yield [...path, name];
      yield* fieldsOf(inner, [...path, name]);
    }
  }
}

/** The value with the part at a path changed; where the path leads nowhere, it is made. */
function changedAt(value: unknown, [head, ...rest]: Path, change: (part: unknown) => unknown): unknown {
  if (head === undefined) {
    return change(value);
  }
  if (Array.isArray(value)) {
    return value.map((inner, index) => (index === head ? changedAt(inner, rest, change) : inner));
  }
  const record: Readonly<Record<string, unknown>> =
    typeof value === 'object' && value !== null ? { ...value } : {};
  const own = Object.hasOwn(record, head) ? record[head] : undefined;
  return { ...record, [head]: changedAt(own, rest, change) };
}

/** Ways in which a part can be wrong beside being another value. */
const distortions: readonly ((part: unknown, chance: Chance) => unknown)[] = [
  (part) => [part],
  (part) => ({ value: part }),
  (part) => (Array.isArray(part) ? [...part, ...part] : `${String(part)}${String(part)}`),
  (part) => (typeof part === 'string' ? part.toUpperCase() : String(part)),
  (part) => (typeof part === 'string' ? ` ${part}\n` : part),
  (part) => (typeof part === 'number' ? -part : typeof part === 'string' ? part.slice(1) : null),
  (part) => (isRecord(part) ? { ...part, extra: 1, isAdmin: true, agencyId: 'x' } : part),
  (part) => (isRecord(part) ? { ...part, ...JSON.parse('{"__proto__":{"polluted":true}}') } : part),
  (part, chance) => {
    const entries = isRecord(part) ? Object.entries(part) : [];
    return Object.fromEntries(entries.filter(() => chance() < 0.5));
  },
];

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Inputs that are wrong in one to three places, made from a valid one and what the schema says it could hold. */
export function* malformedInputs(
  { input }: { readonly input: z.ZodType },
  valid: () => unknown,
  { seed, count }: { readonly seed: number; readonly count: number },
): Generator<unknown> {
  const chance = chanceOf(seed);
  const schema = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as SchemaNode;
  const places = [...pathsIn(valid()), ...fieldsOf(schema)];
  for (let made = 0; made < count; made += 1) {
    let value = valid();
    for (let wrong = Math.floor(chance() * 3); wrong >= 0; wrong -= 1) {
      const place = oneOf(places, chance) ?? [];
      const distort = oneOf(distortions, chance);
      const other = oneOf(chance() < 0.6 ? wrongValues : wrongShapes, chance);
      value = changedAt(value, place, (part) => (chance() < 0.35 ? distort?.(part, chance) : other?.()));
    }
    yield value;
  }
}

/** Bodies that are no input at all. */
export const brokenBodies: readonly string[] = [
  '',
  'null',
  'true',
  '0',
  '""',
  '[]',
  '{',
  'NaN',
  '1e999',
  '\ufeff{}',
  '{"a":1,"a":2}',
  '{"__proto__":{"polluted":true}}',
  '\u0000',
  '['.repeat(200_000),
  `${'['.repeat(200_000)}${']'.repeat(200_000)}`,
  `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
];
