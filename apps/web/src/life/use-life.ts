'use client';
import { toApiError } from '@kader/api/client';
import { describeError } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { useToast } from '@kader/ui';
import { useRouter } from 'next/navigation';
import { useWebClient } from '../person/use-web-client.ts';

export interface LivingPlan {
  readonly id: string;
  readonly title: string;
  readonly clientSlug: string;
}

export interface LivingClient {
  readonly slug: string;
  readonly name: string;
}

/** Where to go once something is gone, and back once it is there again; without it the page stands where it is and is drawn anew. */
export interface Ways {
  readonly away?: string | undefined;
  readonly back?: string | undefined;
}

/** Archiving and deleting, each with its way back on a toast for ten seconds. What goes wrong is said on one too. */
export function useLife(agencySlug: string) {
  const t = useT('life');
  const common = useT('common');
  const errors = useT('errors');
  const toast = useToast();
  const router = useRouter();
  const { plan, client } = useWebClient(agencySlug);

  function go(address: string | undefined) {
    if (address !== undefined) router.push(address);
    router.refresh();
  }

  async function attempt(act: () => Promise<void>) {
    try {
      await act();
    } catch (error) {
      const { code, params } = toApiError(error);
      toast.show({ tone: 'bad', title: describeError(errors, { code, params }) });
    }
  }

  /** Does something and offers to undo it. */
  function offer(
    title: string,
    ways: Ways,
    acts: { run: () => Promise<unknown>; undo: () => Promise<unknown> },
  ) {
    const onUndo = () =>
      void attempt(async () => {
        await acts.undo();
        go(ways.back);
        toast.show({ title: common('toast.undone') });
      });
    return attempt(async () => {
      await acts.run();
      go(ways.away);
      toast.show({ title, undo: { label: common('actions.undo'), onUndo } });
    });
  }

  return {
    archivePlan: ({ id: planId, title: name }: LivingPlan, archived: boolean) =>
      offer(
        t(archived ? 'toast.archived' : 'toast.unarchived', { name }),
        {},
        {
          run: () => plan.archive.mutate({ planId, archived }),
          undo: () => plan.archive.mutate({ planId, archived: !archived }),
        },
      ),
    deletePlan: ({ id: planId, title: name }: LivingPlan, ways: Ways) =>
      offer(t('toast.deleted', { name }), ways, {
        run: () => plan.delete.mutate({ planId }),
        undo: () => plan.restore.mutate({ planId }),
      }),
    archiveClient: ({ slug: clientSlug, name }: LivingClient, archived: boolean) =>
      offer(
        t(archived ? 'toast.archived' : 'toast.unarchived', { name }),
        {},
        {
          run: () => client.archive.mutate({ clientSlug, archived }),
          undo: () => client.archive.mutate({ clientSlug, archived: !archived }),
        },
      ),
    deleteClient: ({ slug: clientSlug, name }: LivingClient, ways: Ways) => {
      let clientId = '';
      return offer(t('toast.deleted', { name }), ways, {
        run: async () => {
          ({ clientId } = await client.delete.mutate({ clientSlug }));
        },
        undo: () => client.restore.mutate({ clientId }),
      });
    },
    /** Takes something out of the bin. */
    restore: (thing: { readonly kind: 'plan' | 'client'; readonly id: string; readonly name: string }) =>
      attempt(async () => {
        await (thing.kind === 'plan'
          ? plan.restore.mutate({ planId: thing.id })
          : client.restore.mutate({ clientId: thing.id }));
        go(undefined);
        toast.show({ tone: 'good', title: t('toast.restored', { name: thing.name }) });
      }),
  };
}
