'use client';

import { useT } from '@kader/i18n/react';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { cx, Td } from '@kader/ui';
import { useCallback } from 'react';
import { useComputed } from '../../plan/use-evaluation.ts';
import { FieldTable } from '../rows/field-table.tsx';
import { useMoney } from './use-money.ts';

const fields = ['label', 'estimateLow', 'estimateLikely', 'estimateHigh', 'committed'];

/** Three guesses per line and what they come to (F24), alone and together (F24b), beside what is committed already. */
export function EstimateTable({ block }: { readonly block: BlockInstance }) {
  const t = useT('blocks/budget');
  const { money } = useMoney();
  const { expected, deviation } = useComputed(`block:${block.key}`);
  const more = useCallback((item: Item) => <Estimate id={item.id} />, []);
  const heads = [
    t('computed.overCommitted.label'),
    t('computed.expected.label'),
    t('computed.deviation.label'),
    t('computed.forecast.label'),
  ];
  return (
    <>
      <FieldTable block={block} collection="budgetLines" fields={fields} moreHeads={heads} more={more} />
      {typeof expected === 'string' && (
        <p className="num py-2 text-right text-13 font-strong">
          {t('computed.expected.label')} {money(expected)} ± {money(deviation)}
        </p>
      )}
    </>
  );
}

function Estimate({ id }: { readonly id: string }) {
  const { overCommitted, expected, deviation, forecast } = useComputed(id);
  const { money } = useMoney();
  return (
    <>
      <Td numeric className={cx('align-top', typeof overCommitted === 'string' && 'text-bad')}>
        {money(overCommitted)}
      </Td>
      <Td numeric className="align-top">
        {money(expected)}
      </Td>
      <Td numeric className="align-top">
        {money(deviation)}
      </Td>
      <Td numeric className="align-top">
        {money(forecast)}
      </Td>
    </>
  );
}
