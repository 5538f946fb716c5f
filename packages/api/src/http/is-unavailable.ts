/** What the network says when nobody is there, or somebody hung up. */
const ofNetwork = /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH)$/;

/** What PostgreSQL says that is not about the question: no connection (08), no room or no connection left (53), going down or starting (57P). */
const ofDatabase = /^(?:08...|53...|57P0[1-5])$/;

/** The same as Prisma numbers it: not reached, hung up, no connection or no transaction in time. */
const ofPrisma = /^(?:P1001|P1002|P1008|P1017|P2024|P2028|P2037)$/;

/** What the drivers say without a code. */
const ofDrivers =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

const kinds = new Set(['DatabaseNotReachable', 'ConnectionClosed', 'TooManyConnections', 'SocketTimeout']);

interface Facts {
  readonly code?: unknown;
  readonly originalCode?: unknown;
  readonly kind?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
  readonly meta?: { readonly driverAdapterError?: unknown };
  /** Of an attempt at several addresses. */
  readonly errors?: readonly unknown[];
}

const depthMax = 6;

/** Whether an error says that something the server needs, the database above all, cannot be reached now: the same may go well later. */
export function isUnavailable(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > depthMax) {
    return false;
  }
  const { code, originalCode, kind, message, cause, meta, errors = [] }: Facts = error;
  const said = [code, originalCode].some(
    (word) =>
      typeof word === 'string' && (ofNetwork.test(word) || ofDatabase.test(word) || ofPrisma.test(word)),
  );
  return (
    said ||
    (typeof kind === 'string' && kinds.has(kind)) ||
    (typeof message === 'string' && ofDrivers.test(message)) ||
    [cause, meta?.driverAdapterError, ...errors].some((inner) => isUnavailable(inner, depth + 1))
  );
}
