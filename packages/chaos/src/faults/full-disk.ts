import type { TestDatabase } from '@kader/db/testing';
import { mountSmallDisk } from './small-disk.ts';

/** A disk under the tables of a test's database that has no room left while it is full. */
export interface FullDisk {
  /** What it is, for the figures. */
  readonly about: string;
  fill(): Promise<void>;
  /** Makes room again. */
  clear(): Promise<void>;
  /** Puts the tables back where they were. */
  remove(): Promise<void>;
}

const megabytes = 64;

/**
 * Puts what a database keeps, and what it finds it by, onto a small disk; the log of the server stays where it is. Where this
 * machine lets nobody mount one, the server says of every change to a plan what it says of a full disk.
 */
export async function openFullDisk(database: TestDatabase): Promise<FullDisk> {
  const run = async (...statements: readonly string[]) =>
    await database.asSuperuser(async (client) => {
      for (const statement of statements) {
        await client.query(statement);
      }
    });
  const { rows } = await database.asSuperuser((client) =>
    client.query<{ data_directory: string }>('show data_directory'),
  );
  const disk = mountSmallDisk(megabytes, rows[0]?.data_directory ?? '');
  if (typeof disk === 'string') {
    return refusingDisk(run, disk);
  }
  const move = (from: string, to: string) =>
    run(
      `alter table all in tablespace ${from} set tablespace ${to}`,
      `alter index all in tablespace ${from} set tablespace ${to}`,
    );
  await run(`create tablespace small_disk location '${disk.folder}'`);
  await move('pg_default', 'small_disk');
  return {
    about: `a disk of ${megabytes} MB`,
    fill: () => Promise.resolve(disk.fill()),
    clear: () => Promise.resolve(disk.clear()),
    remove: async () => {
      await move('small_disk', 'pg_default');
      await run('drop tablespace small_disk');
      disk.unmount();
    },
  };
}

function refusingDisk(run: (...statements: string[]) => Promise<void>, why: string): FullDisk {
  return {
    about: `a server that says so (${why})`,
    fill: () =>
      run(
        `create function public.disk_is_full() returns trigger language plpgsql as $$
         begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$`,
        'create trigger disk_is_full before insert on public.change_set execute function public.disk_is_full()',
      ),
    clear: () => run('drop function public.disk_is_full cascade'),
    remove: () => Promise.resolve(),
  };
}
