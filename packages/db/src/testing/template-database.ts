/** Migrated once per run; every test database is a clone of it. Nobody connects to it afterwards, or cloning would be refused. */
export const templateDatabase = 'kader_template';

/** The URL of another database of a cluster. */
export function urlOf(clusterUrl: string, database: string): URL {
  const url = new URL(clusterUrl);
  url.pathname = `/${database}`;
  return url;
}
