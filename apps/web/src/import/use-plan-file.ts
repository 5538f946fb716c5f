'use client';
import { alone, toApiError } from '@kader/api/client';
import type { PlanFileAnswer } from '@kader/api/types';
import { describeError, formatNumber } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { useWebClient } from '../person/use-web-client.ts';
import { megabytesMax, readJsonFile } from './read-json-file.ts';

/** What became of the file that was chosen. */
export type ChosenFile =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'read'; readonly name: string; readonly json: unknown; readonly answer: PlanFileAnswer };

export interface PlanFileState {
  readonly chosen: ChosenFile;
  /** What went wrong, in words. */
  readonly problem: string | null;
  /** The plan is being made. */
  readonly pending: boolean;
  readonly choose: (file: File) => void;
  readonly create: () => void;
}

/** Choosing the file of a plan, what is in it, and making a plan of it, which opens as soon as it is there. */
export function usePlanFile(agencySlug: string, clientSlug: string): PlanFileState {
  const t = useT('client');
  const errors = useT('errors');
  const locale = useLocale();
  const router = useRouter();
  const { plan } = useWebClient(agencySlug);
  const [chosen, setChosen] = useState<ChosenFile>({ kind: 'none' });
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  // Of two files chosen one soon after the other the last one counts.
  const last = useRef<File | null>(null);

  function fail(words: string) {
    setChosen({ kind: 'none' });
    setProblem(words);
  }
  function explain(error: unknown): string {
    const { code, params } = toApiError(error);
    return code === 'BODY_TOO_LARGE' ? tooLarge() : describeError(errors, { code, params });
  }
  const tooLarge = () => t('import.reasons.tooLarge', { limit: formatNumber(locale, megabytesMax) });

  async function choose(file: File) {
    const { name } = file;
    last.current = file;
    setProblem(null);
    setChosen({ kind: 'reading', name });
    const read = await readJsonFile(file);
    if (last.current !== file) {
      return;
    }
    if ('problem' in read) {
      fail(read.problem === 'tooLarge' ? tooLarge() : t('import.reasons.notPlanFile'));
      return;
    }
    try {
      const answer = await plan.readFile.mutate({ file: read.json, locale }, alone);
      if (last.current === file) {
        setChosen({ kind: 'read', name, json: read.json, answer });
      }
    } catch (error) {
      if (last.current === file) {
        fail(explain(error));
      }
    }
  }

  async function create() {
    if (chosen.kind !== 'read' || pending) {
      return;
    }
    setProblem(null);
    setPending(true);
    try {
      const { planId } = await plan.import.mutate({ clientSlug, file: chosen.json }, alone);
      router.push(`/${agencySlug}/clients/${clientSlug}/plans/${planId}`);
    } catch (error) {
      setProblem(explain(error));
      setPending(false);
    }
  }

  return { chosen, problem, pending, choose: (file) => void choose(file), create: () => void create() };
}
