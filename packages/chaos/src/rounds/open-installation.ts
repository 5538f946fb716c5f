import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OwnCluster, openOwnCluster } from '@kader/db/testing';
import { createServiceContext, type ServiceContext } from '@kader/services';
import { installLibrary } from '@kader/services/testing';
import { type KeptProcess, keepRunning } from '../serving/keep-running.ts';
import { type MailSink, openMailSink } from '../serving/open-mail-sink.ts';
import { publicOrigin, webProcess, webSettings, workerProcess, workerSettings } from '../serving/settings.ts';

/** What can be killed. */
export const victims = ['app', 'worker', 'postgres', 'all'] as const;
export type Victim = (typeof victims)[number];

/** The built product in production, on this machine: its database, the web app, the worker, a mail server. */
export interface Installation {
  readonly cluster: OwnCluster;
  readonly mail: MailSink;
  readonly storageFolder: string;
  /** For making what a round is about, in this process. */
  readonly context: ServiceContext;
  readonly origin: string;
  readonly web: KeptProcess;
  readonly worker: KeptProcess;
  /** Kills, starts again what does not come back by itself, and waits until all is well. Returns how many milliseconds that took. */
  kill(victim: Victim): Promise<number>;
  close(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function isHealthy(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/api/health`, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
}

/** Opens an installation of its own and waits until it is well. */
export async function openInstallation(): Promise<Installation> {
  const folder = await mkdtemp(join(tmpdir(), 'kader-chaos-'));
  const storageFolder = join(folder, 'storage');
  const cluster = await openOwnCluster(folder);
  const mail = await openMailSink();
  const { urls } = cluster;
  const context = createServiceContext({
    databaseUrls: { app: urls.app, auth: urls.auth, worker: urls.worker },
    namedStatements: true,
    storageEnv: { KADER_STORAGE_DIR: storageFolder },
    mailEnv: { KADER_MAIL_DIR: join(folder, 'mail') },
    appVersion: 'chaos',
    webUrl: publicOrigin,
  });
  await installLibrary(context.db, new Date());
  const parts = { urls, storageFolder, smtpUrl: mail.url };
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const web = keepRunning({ args: webProcess, env: { ...webSettings(parts), PORT: String(port) } }, () =>
    isHealthy(origin),
  );
  const worker = keepRunning({ args: workerProcess, env: workerSettings(parts) }, (running) =>
    Promise.resolve(running.output().includes('worker ready')),
  );
  await Promise.all([web.ready(), worker.ready()]);
  return {
    cluster,
    mail,
    storageFolder,
    context,
    origin,
    web,
    worker,
    kill: async (victim) => {
      const begun = Date.now();
      const before = worker.starts();
      const kills = {
        app: () => web.kill(),
        worker: () => worker.kill(),
        postgres: () => cluster.kill(),
        all: () => Promise.all([web.kill(), worker.kill(), cluster.kill()]),
      };
      await kills[victim]();
      if (victim === 'postgres' || victim === 'all') {
        await cluster.start();
      }
      // A worker that has lost its database ends, and is started again; that it is still there says nothing yet.
      while (victim !== 'app' && worker.starts() === before) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      await Promise.all([web.ready(), worker.ready()]);
      return Date.now() - begun;
    },
    close: async () => {
      await Promise.all([web.stop(), worker.stop()]);
      await context.db.close();
      await cluster.destroy();
      await mail.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
