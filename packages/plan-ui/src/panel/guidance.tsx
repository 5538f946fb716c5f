'use client';

import { useT } from '@kader/i18n/react';
import { useAttention } from '../place/use-attention.ts';
import type { Word } from '../plan/use-words.ts';
import { usePlaceWords } from './use-place-words.ts';

/** What belongs at the place attended to, with one example from another trade. */
export function Guidance() {
  const t = useT('plan');
  const words = usePlaceWords(useAttention());
  if (words === null) {
    return null;
  }
  const { where, hint, guidance, example, exampleTrade } = words;
  const first = hint ?? guidance;
  return (
    <div className="px-5 pt-[18px] pb-6 text-13">
      <p lang={where.lang} className="mb-2 text-12 text-ink-faint">
        {where.text}
      </p>
      <h2 className="text-13 font-strong">{t('panel.question')}</h2>
      {first !== null && (
        <p lang={first.lang} className="mt-0.5 font-doc text-16 leading-6">
          {first.text}
        </p>
      )}
      {hint !== null && guidance !== null && (
        <section className="mt-4">
          <h3 className="text-13 font-strong">{t('panel.aboutBlock')}</h3>
          <p lang={guidance.lang} className="mt-0.5 text-ink-soft">
            {guidance.text}
          </p>
        </section>
      )}
      {example !== null && <Example example={example} trade={exampleTrade} />}
    </div>
  );
}

function Example({ example, trade }: { readonly example: Word; readonly trade: Word | null }) {
  const t = useT('plan');
  return (
    <section className="mt-4 border-l-2 pl-3 text-ink-soft">
      <h3 className="mb-0.5 text-12 font-text text-ink-faint">{t('panel.example')}</h3>
      <p className="font-doc text-14 leading-[22px] italic">
        {trade !== null && (
          <b lang={trade.lang} className="font-[560]">
            {trade.text}.{' '}
          </b>
        )}
        <span lang={example.lang}>{example.text}</span>
      </p>
    </section>
  );
}
