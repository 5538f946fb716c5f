'use client';

import { useT } from '@kader/i18n/react';
import type { Item } from '@kader/plan/document';
import { Badge, cx } from '@kader/ui';
import { FieldReader } from '../../fields/field-reader.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { useRowTitle } from '../../fields/use-row-title.ts';
import { useRows } from '../../plan/use-document.ts';
import { useContentLang } from '../../plan/use-words.ts';
import type { BlockProps } from '../block-props.ts';
import { EmptyReading } from '../empty-reading.tsx';
import { ReadFacts } from '../rows/read-facts.tsx';
import { alternativeCard, alternativeCards } from './alternative-look.ts';

/** Assumptions and decisions as the client reads them: what was decided, why, and what it was weighed against. */
export function DecisionsReader({ block }: BlockProps) {
  const t = useT('blocks/decisions');
  const assumptions = useRows(block, 'assumptions');
  const decisions = useRows(block, 'decisions');
  const alternatives = useRows(block, 'alternatives');
  if (assumptions.length === 0 && decisions.length === 0) {
    return <EmptyReading />;
  }
  return (
    <>
      {assumptions.length > 0 && (
        <section aria-label={t('collections.assumptions.name')}>
          <h4 className="border-b border-b-ink pb-1 text-13 font-strong">
            {t('collections.assumptions.name')}
          </h4>
          <ul>
            {assumptions.map((row) => (
              <Entry key={row.id} row={row} facts={['status', 'basis', 'testHow', 'validUntil', 'owner']} />
            ))}
          </ul>
        </section>
      )}
      {decisions.length > 0 && (
        <section aria-label={t('collections.decisions.name')} className="not-first:mt-5">
          <h4 className="border-b border-b-ink pb-1 text-13 font-strong">
            {t('collections.decisions.name')}
          </h4>
          <ul>
            {decisions.map((row) => (
              <Entry
                key={row.id}
                row={row}
                facts={['decidedBy', 'date', 'reviewOn', 'context', 'reason', 'refs']}
                alternatives={alternatives.filter(({ parent }) => parent === row.id)}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Entry({
  row,
  facts,
  alternatives = [],
}: {
  readonly row: Item;
  readonly facts: readonly string[];
  readonly alternatives?: readonly Item[] | undefined;
}) {
  const lang = useContentLang();
  const title = useRowTitle(row.id);
  return (
    <li data-item={row.id} className="border-b py-3">
      <p lang={title?.isContent === true ? lang : undefined} className="text-doc-line hyphens-auto">
        {title?.text}
      </p>
      <ReadFacts row={row} fields={facts} />
      {alternatives.length > 0 && (
        <ul className={cx(alternativeCards, 'mt-2')}>
          {alternatives.map((alternative) => (
            <Alternative key={alternative.id} row={alternative} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Alternative({ row }: { readonly row: Item }) {
  const t = useT('blocks/decisions');
  const lang = useContentLang();
  const title = useRowTitle(row.id);
  const isChosen = row.fields.chosen === true;
  return (
    <li data-item={row.id} className={cx(alternativeCard, isChosen && 'border-accent')}>
      <p lang={title?.isContent === true ? lang : undefined} className="text-13 font-medium">
        {title?.text}
      </p>
      <Side row={row} field="pros" />
      <Side row={row} field="cons" />
      <Badge
        tone={isChosen ? 'good' : 'neutral'}
        shape={isChosen ? 'check' : 'hollow'}
        className="mt-auto pt-1"
      >
        {t(isChosen ? 'chosen' : 'rejected')}
      </Badge>
    </li>
  );
}

function Side({ row, field }: { readonly row: Item; readonly field: 'pros' | 'cons' }) {
  const words = useFieldWords('alternatives', field);
  return row.fields[field] === undefined ? null : (
    <div className="text-13">
      <p className="text-12 text-ink-faint">{words.short}</p>
      <FieldReader item={row} field={field} />
    </div>
  );
}
