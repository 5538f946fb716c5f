import type { TestContext } from '@kader/services/testing';

/** How many transactions have been undone so far. */
type Undone = () => Promise<number>;

/**
 * From now on every transaction that has written anything of an agency is undone as it commits, and answered as a failure of
 * the server: so writing doors can be asked one after another about the same things. Until `end` is called.
 */
export async function undoWrites({
  database,
}: TestContext): Promise<{ undone: Undone; end(): Promise<void> }> {
  const run = (text: string) =>
    database.asSuperuser((client) => client.query<{ value: string }>(text)).then(({ rows }) => rows);
  await run(`
    create sequence undone minvalue 0;
    create function undo_write() returns trigger language plpgsql security definer as $$
    begin
      -- A sequence counts on, whatever becomes of the transaction.
      perform nextval('public.undone');
      raise exception 'undone';
    end $$;
    do $$
    declare
      place regclass;
    begin
      for place in select oid from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity loop
        execute format('create constraint trigger undo after insert or update or delete on %s
          deferrable initially deferred for each row execute function undo_write()', place);
      end loop;
    end $$`);
  return {
    undone: async () => Number((await run('select nextval($$undone$$) as value'))[0]?.value),
    end: async () => void (await run('drop function undo_write cascade; drop sequence undone')),
  };
}
