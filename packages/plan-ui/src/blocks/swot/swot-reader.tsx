'use client';

import { useT } from '@kader/i18n/react';
import { pointsByWeight, quadrants, towsCells } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { FieldReader } from '../../fields/field-reader.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { useRowTitle } from '../../fields/use-row-title.ts';
import { useRows } from '../../plan/use-document.ts';
import { useContentLang } from '../../plan/use-words.ts';
import type { BlockProps } from '../block-props.ts';
import { EmptyReading } from '../empty-reading.tsx';
import { Quarter, TwoByTwo } from './two-by-two.tsx';
import { Weight } from './weight.tsx';

/** A SWOT as it is read: two by two with the heaviest points first, then what follows from them. */
export function SwotReader({ block }: BlockProps) {
  const t = useT('blocks/swot');
  const points = useRows(block, 'swotItems');
  const responses = useRows(block, 'swotResponses');
  if (points.length === 0 && responses.length === 0) {
    return <EmptyReading />;
  }
  return (
    <div className="border-t border-ink">
      {points.length > 0 && (
        <TwoByTwo>
          {quadrants.map((quadrant, index) => (
            <Quarter
              key={quadrant}
              place={index}
              name={t(`quadrants.${quadrant}`)}
              aside={t(index < 2 ? 'inside' : 'outside')}
            >
              <Points points={pointsByWeight(points, quadrant)} />
            </Quarter>
          ))}
        </TwoByTwo>
      )}
      {responses.length > 0 && (
        <section aria-label={t('tabs.responses')} className="border-t pt-4">
          <h4 className="text-13 font-strong">{t('tabs.responses')}</h4>
          {towsCells.map((cell) => (
            <Cell key={cell} cell={cell} responses={responses.filter(({ fields }) => fields.cell === cell)} />
          ))}
        </section>
      )}
    </div>
  );
}

function Points({ points }: { readonly points: readonly Item[] }) {
  const t = useT('plan');
  return points.length === 0 ? (
    <p className="text-13 text-ink-faint">{t('reader.nothingHere')}</p>
  ) : (
    <ol>
      {points.map((point) => (
        <Point key={point.id} point={point} />
      ))}
    </ol>
  );
}

function Point({ point }: { readonly point: Item }) {
  return (
    <li data-item={point.id} className="grid grid-cols-[20px_minmax(0,1fr)] gap-x-2.5 border-t py-2">
      <Weight id={point.id} className="pt-px text-right" />
      <div className="min-w-0">
        <Title id={point.id} />
        <p className="text-12 text-ink-soft">
          <FieldReader item={point} field="evidence" />
        </p>
      </div>
    </li>
  );
}

function Title({ id }: { readonly id: string }) {
  const lang = useContentLang();
  const title = useRowTitle(id);
  return (
    <p lang={title?.isContent === true ? lang : undefined} className="text-doc-line hyphens-auto">
      {title?.text}
    </p>
  );
}

function Cell({ cell, responses }: { readonly cell: string; readonly responses: readonly Item[] }) {
  const words = useFieldWords('swotResponses', 'cell');
  return responses.length === 0 ? null : (
    <section aria-label={words.option(cell)} className="pt-2">
      <h5 className="text-12 text-ink-faint">{words.option(cell)}</h5>
      <ul>
        {responses.map((response) => (
          <li key={response.id} data-item={response.id} className="border-b py-2 last:border-b-0">
            <Title id={response.id} />
            <dl className="mt-1 flex flex-wrap gap-x-6 gap-y-1 text-12 text-ink-soft">
              {(['basedOn', 'goals', 'activities'] as const).map((field) => (
                <Fact key={field} response={response} field={field} />
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Fact({ response, field }: { readonly response: Item; readonly field: string }) {
  const words = useFieldWords('swotResponses', field);
  return response.fields[field] === undefined ? null : (
    <div className="min-w-0">
      <dt className="text-ink-faint">{words.label}</dt>
      <dd>
        <FieldReader item={response} field={field} />
      </dd>
    </div>
  );
}
