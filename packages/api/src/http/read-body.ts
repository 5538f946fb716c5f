import { KaderError } from '@kader/errors';

/** Largest body of a request in bytes, change sets included. */
export const maxBodyBytes = 2_000_000;

/**
 * Reads the JSON body of a POST, never more than the limit, whatever the length header says.
 * Throws BODY_TOO_LARGE, or INVALID_INPUT when it is not JSON.
 */
export async function readJsonBody(request: Request): Promise<unknown> {
  if (!request.headers.get('content-type')?.toLowerCase().startsWith('application/json')) {
    throw new KaderError('INVALID_INPUT', { params: { reason: 'notJson' } });
  }
  const text = await readText(request);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new KaderError('INVALID_INPUT', { params: { reason: 'notJson' }, cause });
  }
}

async function readText(request: Request): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBodyBytes) {
      throw new KaderError('BODY_TOO_LARGE', { params: { max: maxBodyBytes } });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
