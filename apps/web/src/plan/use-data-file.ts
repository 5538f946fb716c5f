'use client';
import { fetchFile, toApiError } from '@kader/api/client';
import { describeError } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { useToast } from '@kader/ui';
import { useUserId } from '../person/person-scope.tsx';
import { saveFile } from '../review/save-file.ts';

/** Milliseconds after which a browser has begun to save what it was given. */
const begunMs = 60_000;

/** Saves the file of data at an address, and says that it did or why not: signed out, gone, no connection. */
export function useDataFile(): (address: string) => Promise<void> {
  const t = useT('review');
  const errors = useT('errors');
  const toast = useToast();
  const userId = useUserId();
  return async (address) => {
    try {
      const { blob, name } = await fetchFile(address, userId);
      const local = URL.createObjectURL(blob);
      saveFile(local, name);
      setTimeout(() => URL.revokeObjectURL(local), begunMs);
      toast.show({ tone: 'good', title: t('making.saved', { name }) });
    } catch (error) {
      const { code, params } = toApiError(error);
      toast.show({ tone: 'bad', title: describeError(errors, { code, params }) });
    }
  };
}
