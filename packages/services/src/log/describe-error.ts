/** What may be written of an error: which one, and where. Its message may quote what a person wrote, so it is left out. */
export interface ErrorFacts {
  readonly name: string;
  /** Codes and names of tables and constraints, as far as the error has them. */
  readonly [fact: string]: string | readonly string[] | ErrorFacts;
}

/** What errors of ours, of the database, of the network and of mail say about themselves in words of their own. */
const wordKeys = [
  'code',
  'reason',
  'originalCode',
  'constraint',
  'table',
  'column',
  'routine',
  'syscall',
  'responseCode',
] as const;

type Words = Partial<Readonly<Record<(typeof wordKeys)[number], unknown>>>;

interface Causes {
  readonly cause?: unknown;
  readonly params?: { readonly reason?: unknown; readonly role?: unknown };
  /** Where Prisma keeps what the database said. */
  readonly meta?: { readonly driverAdapterError?: unknown };
}

const framesMax = 8;
const causesMax = 4;

/** A code or an identifier, and nothing that a person could have written. */
function isWord(value: unknown): value is string | number {
  return typeof value === 'number' || (typeof value === 'string' && /^[\w.-]{1,63}$/.test(value));
}

/** The lines of a stack that say where, without the message above them, whatever its lines look like. */
function placesOf({ stack = '', message }: Error): readonly string[] {
  return stack
    .replace(message, '')
    .split('\n')
    .filter((line) => /^\s+at .+:\d+:\d+\)?$/.test(line))
    .slice(0, framesMax)
    .map((line) => line.trim());
}

/** Describes what was thrown, and what caused it, for the log. */
export function describeError(thrown: unknown, depth = 0): ErrorFacts {
  if (typeof thrown !== 'object' || thrown === null) {
    return { name: typeof thrown };
  }
  const words: Words = thrown;
  const { cause, params, meta }: Causes = thrown;
  const said = wordKeys.flatMap((key) => (isWord(words[key]) ? [[key, String(words[key])] as const] : []));
  const inner = cause ?? meta?.driverAdapterError;
  return {
    name: thrown instanceof Error && isWord(thrown.name) ? thrown.name : 'object',
    ...(isWord(params?.reason) ? { reason: String(params.reason) } : {}),
    ...(isWord(params?.role) ? { role: String(params.role) } : {}),
    ...Object.fromEntries(said),
    ...(thrown instanceof Error ? { at: placesOf(thrown) } : {}),
    ...(inner === undefined || depth === causesMax ? {} : { cause: describeError(inner, depth + 1) }),
  };
}
