'use client';
import { toApiError } from '@kader/api/client';
import type { OpenPlanAnswer } from '@kader/api/types';
import { describeError, type Locale, parseAddress } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import type { Finding } from '@kader/plan/evaluate';
import { usePlanStore } from '@kader/plan-ui/plan';
import { waitUntilSaved } from '@kader/plan-ui/save';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useWebClient } from '../person/use-web-client.ts';

/** Somebody who has no account yet. */
export interface NewPerson {
  readonly key: number;
  readonly name: string;
  readonly email: string;
}

/** What the sharer chose. */
export interface ShareForm {
  readonly userIds: readonly string[];
  readonly newPeople: readonly NewPerson[];
  readonly message: string;
  readonly locale: Locale;
}

/** How far the sharing is. `saving`: own changes go first; `done`: with what was shared, and with whom. */
export type SharePhase =
  | { readonly at: 'form' | 'saving' | 'sending' }
  | { readonly at: 'done'; readonly version: number; readonly names: readonly string[] };

/** What is wrong with the form: with one person's field, or as a whole. */
export interface ShareProblems {
  readonly people: ReadonlyMap<number, { readonly name?: string; readonly email?: string }>;
  readonly whole: string | null;
}

const noProblems: ShareProblems = { people: new Map(), whole: null };

/** Sends a plan to its approvers once everything typed is saved. */
export function useShare(answer: OpenPlanAnswer, form: ShareForm) {
  const t = useT('plan');
  const errors = useT('errors');
  const router = useRouter();
  const client = useWebClient(answer.agency.slug);
  const store = usePlanStore();
  const [phase, setPhase] = useState<SharePhase>({ at: 'form' });
  const [problems, setProblems] = useState(noProblems);
  const [held, setHeld] = useState<readonly Finding[]>([]);

  function check(): ShareProblems {
    const people = new Map<number, { name?: string; email?: string }>();
    for (const { key, name, email } of form.newPeople) {
      const wrong = {
        ...(name.trim() === '' ? { name: errors('reasons.empty') } : {}),
        ...(parseAddress(email.trim()) === null ? { email: errors('reasons.notAddress') } : {}),
      };
      if (Object.keys(wrong).length > 0) {
        people.set(key, wrong);
      }
    }
    const isNobody = form.userIds.length + form.newPeople.length === 0;
    return { people, whole: isNobody ? t('share.nobody') : null };
  }

  async function send() {
    const names = [
      ...answer.approvers.filter(({ userId }) => form.userIds.includes(userId)).map(({ name }) => name),
      ...form.newPeople.map(({ name }) => name.trim()),
    ];
    setPhase({ at: 'saving' });
    if (store !== null && !(await waitUntilSaved(store))) {
      setProblems({ ...noProblems, whole: t('share.unsaved') });
      setPhase({ at: 'form' });
      return;
    }
    setPhase({ at: 'sending' });
    try {
      const { version } = await client.review.request.mutate({
        planId: answer.document.id,
        approvers: [
          ...form.userIds.map((userId) => ({ userId })),
          ...form.newPeople.map(({ name, email }) => ({ name: name.trim(), email: email.trim() })),
        ],
        message: form.message,
        locale: form.locale,
      });
      setPhase({ at: 'done', version, names });
      router.refresh();
    } catch (error) {
      const { code, params, details } = toApiError(error);
      setHeld(findingsIn(details));
      setProblems({ ...noProblems, whole: describeError(errors, { code, params }) });
      setPhase({ at: 'form' });
    }
  }

  function submit() {
    const found = check();
    setProblems(found);
    setHeld([]);
    if (found.whole === null && found.people.size === 0) {
      void send();
    }
  }

  return { phase, problems, held, submit };
}

/** The findings that held a plan back, as the server lists them. */
function findingsIn(details: unknown): readonly Finding[] {
  const isListed = typeof details === 'object' && details !== null && 'findings' in details;
  return isListed && Array.isArray(details.findings) ? (details.findings as Finding[]) : [];
}
