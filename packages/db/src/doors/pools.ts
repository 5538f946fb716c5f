import pg from 'pg';

const cacheKey = Symbol.for('kader.db');

/** Pools by connection URL. On globalThis, so that a module loaded twice (bundles, hot reload) does not open a second set. */
function cache(): Map<string, pg.Pool> {
  const store = globalThis as { [cacheKey]?: Map<string, pg.Pool> };
  store[cacheKey] ??= new Map();
  return store[cacheKey];
}

/** The process's pool for a URL. */
export function poolOf(url: string): pg.Pool {
  const existing = cache().get(url);
  if (existing !== undefined) {
    return existing;
  }
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 10_000,
    application_name: 'kader',
    // Statements that nobody waits for in between go out at once (see `withHotScope`).
    pipeline: true,
  });
  // A waiting connection that the server closes is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  cache().set(url, pool);
  return pool;
}

/** Closes the pool of a URL once its connections are given back. */
export async function closePool(url: string): Promise<void> {
  const pool = cache().get(url);
  cache().delete(url);
  await pool?.end();
}
