import pg from 'pg';

/** Runs `work` on a connection of its own and closes it afterwards. For start-up and administration; requests use the doors. */
export async function withConnection<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A connection that the server ends is reported by the query that waits on it; without a listener it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Whether the server answers with these credentials. */
export async function canConnect(url: string): Promise<boolean> {
  try {
    await withConnection(url, (client) => client.query('select 1'));
    return true;
  } catch {
    return false;
  }
}
