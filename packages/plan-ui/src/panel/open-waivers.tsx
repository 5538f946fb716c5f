'use client';

import { useT } from '@kader/i18n/react';
import { useAllFindings } from '../plan/use-evaluation.ts';
import { useFindingWords } from './use-finding-words.ts';
import { WaivedBy } from './waived-by.tsx';

/** The findings that were waived and still stand, beside the record of approval. For the agency's eyes; nothing where there are none. */
export function OpenWaivers() {
  const t = useT('plan');
  const wordsOf = useFindingWords();
  const waived = useAllFindings().filter((finding) => finding.waived !== undefined);
  return waived.length === 0 ? null : (
    <section className="mt-4 border-t pt-3 text-13">
      <h4 className="font-medium">{t('waive.record')}</h4>
      <p className="text-12 text-ink-faint">{t('waive.recordHint')}</p>
      <ul className="mt-2 grid gap-2">
        {waived.map((finding) => (
          <li key={finding.id}>
            {wordsOf(finding).title}
            {finding.waived !== undefined && <WaivedBy waiver={finding.waived} className="text-ink-soft" />}
          </li>
        ))}
      </ul>
    </section>
  );
}
