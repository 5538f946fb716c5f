import { KaderError } from '@kader/errors';

/** Largest body of a request in bytes, change sets included; only the file of a plan may be larger (`largeInputOf`). */
const maxBodyBytes = 2_000_000;

/**
 * Reads the JSON body of a POST, never more than the limit, whatever the length header says.
 * Throws BODY_TOO_LARGE, or INVALID_INPUT when it is not JSON.
 */
export async function readJsonBody(request: Request): Promise<unknown> {
  const text = await readJsonText(request);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new KaderError('INVALID_INPUT', { params: { reason: 'notJson' }, cause });
  }
}

/**
 * The same request for a library that reads bodies without a limit: with a body that is in memory and within ours.
 * Throws as `readJsonBody`, but leaves it to the reader whether the text is well-formed JSON.
 */
export async function withReadBody(request: Request, bytesMax = maxBodyBytes): Promise<Request> {
  const { url, method, headers } = request;
  return method === 'POST'
    ? new Request(url, { method, headers, body: await readJsonText(request, bytesMax) })
    : request;
}

async function readJsonText(request: Request, bytesMax = maxBodyBytes): Promise<string> {
  const [type = ''] = (request.headers.get('content-type') ?? '').split(';');
  if (type.trim().toLowerCase() !== 'application/json') {
    throw new KaderError('INVALID_INPUT', { params: { reason: 'notJson' } });
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > bytesMax) {
      throw new KaderError('BODY_TOO_LARGE', { params: { max: bytesMax } });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
