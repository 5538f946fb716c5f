import { publicOrigin } from '../serving/settings.ts';

/** Somebody at the door of the app's processes. */
export interface Caller {
  /** Addresses at which processes listen now; one that was killed comes back at another. */
  readonly origins: () => readonly [string, ...string[]];
  readonly cookie: string;
}

/** What came back; null when the connection broke or nobody was there. */
export interface Reply {
  readonly status: number;
  /** Code of a refusal; OK for an answer. */
  readonly code: string;
  readonly body: unknown;
}

const patienceMs = 10_000;

interface Refusal {
  readonly error?: {
    readonly code?: unknown;
    readonly data?: { readonly kader?: { readonly code?: unknown } };
  };
}

/** Asks a process of the app as a page of it does: with `body` a POST. */
export async function ask(
  origin: string,
  cookie: string,
  path: string,
  body?: unknown,
): Promise<Reply | null> {
  try {
    const response = await fetch(`${origin}${path}`, {
      headers: { cookie, origin: publicOrigin, 'content-type': 'application/json' },
      signal: AbortSignal.timeout(patienceMs),
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    });
    const answer: unknown = await response.json();
    const { error } = answer as Refusal;
    const code = response.ok ? 'OK' : String(error?.data?.kader?.code ?? error?.code);
    return { status: response.status, code, body: answer };
  } catch {
    return null;
  }
}

/** Whether the server decided; otherwise the same is asked again. */
export function isDecided({ status }: Reply): boolean {
  return status < 500;
}
