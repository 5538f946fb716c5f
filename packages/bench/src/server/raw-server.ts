/**
 * The baseline: the least that answers with the same data from the same tables, each request in a transaction of its own
 * under row-level security. No session, no rights, no checks. Reads DATABASE_URL_APP; prints its port.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import pg from 'pg';
import { listen } from './listen.ts';
import { listPlans, openItems, openWhole, saveField } from './raw-queries.ts';
import { type Asked, readAsked } from './raw-requests.ts';

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL_APP,
  max: 10,
  application_name: 'bench-raw',
});

const answers: Readonly<Record<string, (client: pg.PoolClient, asked: Asked) => Promise<unknown>>> = {
  items: openItems,
  open: openWhole,
  save: saveField,
  list: listPlans,
};

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const asked = await readAsked(request);
  const work = answers[asked.what];
  if (work === undefined) {
    response.writeHead(404).end();
    return;
  }
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(
      "select set_config('app.agency_id', $1, true), set_config('app.side', 'agency', true)",
      [asked.agencyId],
    );
    const data = await work(client, asked);
    await client.query('commit');
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(data));
  } catch (error) {
    await client.query('rollback');
    response.writeHead(500).end(String(error));
  } finally {
    client.release();
  }
}

listen(createServer((request, response) => void answer(request, response)));
