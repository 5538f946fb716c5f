/**
 * A process of the web app without its screens: its real handlers behind plain Node http, started as the app is. The
 * environment is the app's. Listens on `PORT`, or any; prints `listening on <port>`.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { handleWebRequest, startApp } from '@kader/api/server';

const { WEB_URL = '', PORT = '0' } = process.env;

async function requestFrom(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) {
    chunks.push(chunk);
  }
  return new Request(new URL(incoming.url ?? '/', WEB_URL), {
    method: incoming.method ?? 'GET',
    headers: incoming.headers as Record<string, string>,
    ...(chunks.length === 0 ? {} : { body: Buffer.concat(chunks) }),
  });
}

await startApp('web');
async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const given = await handleWebRequest(await requestFrom(incoming));
  outgoing.writeHead(given.status, Object.fromEntries(given.headers));
  outgoing.end(Buffer.from(await given.arrayBuffer()));
}

const server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
server.listen(Number(PORT), '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(
    `listening on ${typeof address === 'object' && address !== null ? address.port : 0}\n`,
  );
});
