'use client';
import { createDocumentTransport, toApiError } from '@kader/api/client';
import type { CompareAnswer, RestoreAnswer } from '@kader/api/types';
import { describeError } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { useToast } from '@kader/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useUserId } from '../person/person-scope.tsx';
import { useWebClient } from '../person/use-web-client.ts';

/** What is brought back of a version. */
export type RestoreScope =
  | { readonly kind: 'item'; readonly item: string }
  | { readonly kind: 'section'; readonly section: string }
  | { readonly kind: 'all' };

/** Brings something of the earlier version back into the plan, and offers to undo it. */
export function useRestore({ agency, plan, from }: CompareAnswer) {
  const t = useT('history');
  const common = useT('common');
  const errors = useT('errors');
  const router = useRouter();
  const userId = useUserId();
  const client = useWebClient(agency.slug);
  const toast = useToast();
  const [pending, setPending] = useState(false);
  const version = from.version ?? 0;

  function fail(error: unknown) {
    const { code, params } = toApiError(error);
    const title = code === 'CONFLICT' ? t('restore.conflict') : describeError(errors, { code, params });
    toast.show({ title, tone: 'bad' });
  }
  async function undo(set: NonNullable<RestoreAnswer['undo']>) {
    try {
      await createDocumentTransport(agency.slug, plan.id, userId).apply(set, {});
    } catch (error) {
      fail(error);
    }
    router.refresh();
  }
  async function restore(scope: RestoreScope) {
    setPending(true);
    try {
      const made = await client.plan.restoreVersion.mutate({
        planId: plan.id,
        version,
        scope,
      });
      const { undo: inverse } = made;
      toast.show({
        title: made.seq === null ? t('restore.nothing') : t('restore.done', { version }),
        tone: 'good',
        ...(inverse === null
          ? {}
          : { undo: { label: common('actions.undo'), onUndo: () => void undo(inverse) } }),
      });
    } catch (error) {
      fail(error);
    } finally {
      setPending(false);
    }
    router.refresh();
  }
  return { restore, pending };
}
