import type { IncomingMessage } from 'node:http';

/** A request of the baseline: `/<what>/<agency id>/<plan id>`, with the body of a change. */
export interface Asked {
  readonly what: string;
  readonly agencyId: string;
  readonly planId: string;
  readonly body: {
    readonly changes: readonly { readonly id: string; readonly field: string; readonly value: unknown }[];
  };
}

/** Reads path and body. */
export async function readAsked(request: IncomingMessage): Promise<Asked> {
  const [, what = '', agencyId = '', planId = ''] = (request.url ?? '').split('/');
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
  }
  const text = Buffer.concat(chunks).toString('utf8');
  return { what, agencyId, planId, body: text === '' ? { changes: [] } : JSON.parse(text) };
}
