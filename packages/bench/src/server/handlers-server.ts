/**
 * The product's handlers behind plain Node http, as they would stand in front of Next. The environment is that of the web
 * app; prints its port. Next's own modules are resolved as a bundler would.
 */
import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { handleWebRequest } from '@kader/api/server';
import { listen } from './listen.ts';

const { WEB_URL = '' } = process.env;

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const given = new Request(new URL(request.url ?? '/', WEB_URL), {
      method: request.method ?? 'GET',
      headers: request.headers as Record<string, string>,
      ...(chunks.length === 0 ? {} : { body: Buffer.concat(chunks) }),
    });
    void handleWebRequest(given).then(async (answer) => {
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      await (answer.body === null
        ? response.end()
        : pipeline(Readable.fromWeb(answer.body as never), response));
    });
  });
});
listen(server);
