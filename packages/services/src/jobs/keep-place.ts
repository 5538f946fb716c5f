import { type Database, freeJobsOfTheDead, holdQueuePlace, type QueuePlace } from '@kader/db';
import type { RunnerOptions } from 'graphile-worker';

/** A worker's place at the queue, by which others know that it lives. */
export interface KeptPlace {
  /** For the queue's options: no job is taken before the place is. */
  readonly preset: NonNullable<RunnerOptions['preset']>;
  /** Settles when the database no longer holds the place. Its jobs are others' from then on: the worker has to end. */
  readonly lost: Promise<void>;
  /** Gives the place up, before the connections are closed. */
  leave(): Promise<void>;
}

/** How often a worker looks for jobs of those that died. */
const everyMs = 5000;

/**
 * Frees the jobs of workers that died at them (killed, out of memory, cut off), now and every few seconds, and keeps a
 * place for this one. Throws when the queue is not there.
 */
export async function keepPlace(db: Database): Promise<KeptPlace> {
  await freeJobsOfTheDead(db);
  const lost = Promise.withResolvers<void>();
  const places = new Map<string, Promise<QueuePlace>>();
  const hold = async (poolName: string) => {
    const place = places.get(poolName) ?? holdQueuePlace(db, poolName);
    places.set(poolName, place);
    try {
      void (await place).lost.then(lost.resolve);
    } catch {
      lost.resolve();
    }
  };
  // What cannot be asked now is asked the next time; a database that is gone takes the place with it.
  const looking = setInterval(() => void freeJobsOfTheDead(db).catch(() => undefined), everyMs);
  return {
    preset: {
      plugins: [
        {
          name: 'kader-place',
          version: '1.0.0',
          worker: { hooks: { startWorker: (_queue, { worker }) => hold(worker.workerPool.id) } },
        },
      ],
    },
    lost: lost.promise,
    leave: async () => {
      clearInterval(looking);
      for (const place of await Promise.allSettled(places.values())) {
        if (place.status === 'fulfilled') {
          place.value.leave();
        }
      }
    },
  };
}
