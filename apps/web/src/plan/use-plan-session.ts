'use client';
import { createDocumentTransport } from '@kader/api/client';
import type { OpenPlanAnswer } from '@kader/api/types';
import { useT } from '@kader/i18n/react';
import { documentFromJson } from '@kader/plan/document';
import { useDocumentSession } from '@kader/plan-ui/session';
import type { DocumentStore, DocumentTransport } from '@kader/plan-ui/store';
import { useToast } from '@kader/ui';
import { useRouter } from 'next/navigation';
import { useEffect, useMemo, useState } from 'react';
import { reviewKey } from './shown-status.ts';

/** The store of the plan on this screen. Asks for the page anew when a review changed elsewhere, or when the store cannot follow. */
export function usePlanSession(answer: OpenPlanAnswer, userId: string): DocumentStore {
  const router = useRouter();
  const common = useT('plan');
  const toast = useToast();
  const own = reviewKey(answer.status);
  const [elsewhere, setElsewhere] = useState(own);
  const [transport] = useState(() => watchStatus(answer, userId, setElsewhere));
  const document = useMemo(() => documentFromJson(answer.document), [answer.document]);

  const store = useDocumentSession({
    document,
    people: answer.people,
    transport,
    scope: `${answer.agency.slug}.${answer.document.id}.${userId}`,
    onOutOfStep: () => {
      router.refresh();
      toast.show({ title: common('screen.inStep') });
    },
  });

  useEffect(() => {
    if (elsewhere !== own) {
      router.refresh();
    }
  }, [elsewhere, own, router]);
  return store;
}

/** The transport of a plan that also tells what its reviews have come to, each time it looks for others' changes. */
function watchStatus(
  answer: OpenPlanAnswer,
  userId: string,
  onStatus: (key: string) => void,
): DocumentTransport {
  const transport = createDocumentTransport(answer.agency.slug, answer.document.id, userId);
  return {
    apply: (set, persons) => transport.apply(set, persons),
    since: async (seq) => {
      const since = await transport.since(seq);
      onStatus(reviewKey(since.status));
      return since;
    },
  };
}
