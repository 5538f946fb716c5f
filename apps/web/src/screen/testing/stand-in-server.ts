import { vi } from 'vitest';

/** What a refusal of the server says. */
export interface Refused {
  readonly code: string;
  readonly status: number;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly details?: unknown;
}

/** Marks an answer as a refusal. */
export function refuse(refused: Refused): { readonly refused: Refused } {
  return { refused };
}

type Answer = (input: unknown) => unknown;

/**
 * Answers the procedures a screen calls, in place of the network: each by its path (`review.decide`). What was asked is
 * noted. A path without an answer fails like a broken line.
 */
export function standInForServer(answers: Readonly<Record<string, Answer>>) {
  const asked: { readonly path: string; readonly input: unknown }[] = [];
  vi.stubGlobal('fetch', async (address: string, init?: { method?: string; body?: string }) => {
    const url = new URL(address, 'http://localhost:3000');
    const path = url.pathname.split('/').at(-1) ?? '';
    const answer = answers[path];
    if (answer === undefined) {
      throw new TypeError(`no answer for ${path}`);
    }
    const given = (init?.method === 'POST' ? init.body : url.searchParams.get('input')) ?? '{}';
    const input: unknown = (JSON.parse(given) as Record<string, unknown>)['0'];
    asked.push({ path, input });
    return Response.json([inEnvelope(await answer(input))]);
  });
  return asked;
}

function inEnvelope(answer: unknown): object {
  if (typeof answer === 'object' && answer !== null && 'refused' in answer) {
    const { code, status, params = {}, details = null } = answer.refused as Refused;
    const kader = { code, path: [], params, details, requestId: 'test' };
    return { error: { message: code, code: -32000, data: { code: 'CONFLICT', httpStatus: status, kader } } };
  }
  return { result: { data: answer } };
}
