import pg from 'pg';

/** Ends the program the way the Prisma CLI reads: exit code 1, the error as the second line of stderr. */
function failAsEngine(error: unknown): never {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? error.code : null;
  const fields = { error_code: code === '3D000' ? 'P1003' : 'P1001', message };
  process.stderr.write(`\n${JSON.stringify({ level: 'ERROR', target: 'schema_engine::logger', fields })}\n`);
  process.exit(1);
}

async function runOnce(url: string, sql: string): Promise<void> {
  const client = new pg.Client(url);
  try {
    await client.connect();
    await client.query(sql);
  } catch (error) {
    failAsEngine(error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** `cli can-connect-to-database`: exit code 0 when the database of `url` answers. */
export async function tryConnection(url: string): Promise<void> {
  await runOnce(url, 'select 1');
}

/** `cli create-database`: makes the database that `url` names, through the server's own database. */
export async function createDatabase(url: string): Promise<void> {
  const server = new URL(url);
  const name = decodeURIComponent(server.pathname.slice(1));
  server.pathname = '/postgres';
  await runOnce(server.href, `create database ${pg.escapeIdentifier(name)}`);
}
