/** Stops the embedded PostgreSQL of this installation, if it runs, and deletes its data. A server named by DATABASE_URL is never touched. */
import { clusterFolder } from '../server/postgres-files.ts';
import { readDataDir } from '../server/read-env.ts';
import { destroyCluster } from '../server/start-cluster.ts';

await destroyCluster(clusterFolder(readDataDir()));
