import { Agent, request as httpRequest } from 'node:http';

/** One request; `headers` and `body` as they go over the line. */
export interface Sent {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Received {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/** Sends a request over a connection that stays open, and reads the answer to its end. */
export function send({ url, method = 'GET', headers = {}, body }: Sent): Promise<Received> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, { method, headers, agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** Asks `count` times, a few at a time; `ask` is told which time it is. */
export async function sendAll(
  count: number,
  ask: (index: number) => Promise<void>,
  inFlight = 4,
): Promise<void> {
  let next = 0;
  const line = async () => {
    while (next < count) {
      const index = next;
      next += 1;
      await ask(index);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, line));
}
