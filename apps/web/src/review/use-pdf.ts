'use client';
import { toApiError } from '@kader/api/client';
import type { ExportState, SharedVersionAnswer } from '@kader/api/types';
import { describeError } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import { useToast } from '@kader/ui';
import { useEffect, useRef, useState } from 'react';
import { useWebClient } from '../person/use-web-client.ts';
import { saveFile } from './save-file.ts';
import type { PdfKind } from './use-pdf-kinds.ts';

/** Milliseconds between looks at how far the PDF is. */
const lookMs = 600;

export interface Pdf {
  /** How far it is while it is being made; null otherwise. */
  readonly making: ExportState | null;
  /** The plan whole unless told otherwise. */
  readonly start: (kind?: PdfKind) => void;
}

/** Asks for a PDF of a version in the reader's language, waits for it in sight, and saves it. */
export function usePdf({ agency, plan, version }: SharedVersionAnswer): Pdf {
  const locale = useLocale();
  const client = useWebClient(agency.slug).export;
  const { making, start } = useExport(agency.slug);
  return {
    making,
    start: (kind = 'pdf') => start(() => client.request.mutate({ planId: plan.id, version, kind, locale })),
  };
}

/** Asks for a file with `start`, waits for it in sight, and saves it. One at a time. */
export function useExport(agencySlug: string): {
  readonly making: ExportState | null;
  readonly start: (ask: () => Promise<ExportState>) => void;
} {
  const t = useT('review');
  const errors = useT('errors');
  const toast = useToast();
  const client = useWebClient(agencySlug).export;
  const [making, setMaking] = useState<ExportState | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  /** `asked` is what was said when the file was asked for; absent at that moment itself. */
  async function follow(ask: () => Promise<ExportState>, asked?: ExportState) {
    try {
      const state = await ask();
      if (state.state === 'done') {
        setMaking(null);
        saveFile(`/api/${agencySlug}/exports/${state.id}`);
        toast.show({ tone: 'good', title: t('making.saved', { name: state.fileName ?? 'PDF' }) });
      } else if (state.state === 'failed' && state.failedAt !== asked?.failedAt) {
        setMaking(null);
        toast.show({ tone: 'bad', title: t('making.failed') });
      } else {
        // Until the worker begins, the row tells of the failure that was there before: that one is no news.
        setMaking(state.state === 'failed' && asked !== undefined ? asked : state);
        const again = () => client.get.query({ exportId: state.id });
        timer.current = setTimeout(() => void follow(again, asked ?? state), lookMs);
      }
    } catch (error) {
      const { code, params } = toApiError(error);
      setMaking(null);
      toast.show({ tone: 'bad', title: describeError(errors, { code, params }) });
    }
  }

  return {
    making,
    start: (ask) => {
      if (making === null) {
        setMaking({
          id: '',
          state: 'queued',
          done: 0,
          total: 0,
          fileName: null,
          bytes: null,
          failedAt: null,
        });
        void follow(ask);
      }
    },
  };
}
