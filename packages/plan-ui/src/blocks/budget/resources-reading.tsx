'use client';

import { formatBare } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { Table, Td, Th, Tr } from '@kader/ui';
import { FieldReader } from '../../fields/field-reader.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { useFormat } from '../../fields/use-format.ts';
import { useRowTitle } from '../../fields/use-row-title.ts';
import { useRows } from '../../plan/use-document.ts';
import { useComputed } from '../../plan/use-evaluation.ts';
import { useContentLang } from '../../plan/use-words.ts';

/** People and tools as the client reads them: how much of each goes into the plan. What they cost stays with the agency. */
export function ResourcesReading({ block }: { readonly block: BlockInstance }) {
  const t = useT('blocks/budget');
  const rows = useRows(block, 'resources');
  const name = useFieldWords('resources', 'name');
  const unit = useFieldWords('resources', 'unit');
  return (
    <div className="mt-8">
      <h4 className="pb-1 text-13 font-strong">{t('collections.resources.name')}</h4>
      <Table label={t('collections.resources.name')} density="dense" scroll>
        <thead>
          <tr>
            <Th>{name.short}</Th>
            <Th>{unit.short}</Th>
            <Th numeric>{t('computed.quantityTotal.label')}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Resource key={row.id} row={row} />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function Resource({ row }: { readonly row: Item }) {
  const lang = useContentLang();
  const title = useRowTitle(row.id);
  const { locale, currency } = useFormat();
  const { quantityTotal } = useComputed(row.id);
  return (
    <Tr data-item={row.id}>
      <Th scope="row" className="min-w-44 align-top whitespace-normal">
        <span lang={title?.isContent === true ? lang : undefined}>{title?.text}</span>
        {row.fields.note !== undefined && (
          <span className="block text-12 font-text text-ink-soft">
            <FieldReader item={row} field="note" />
          </span>
        )}
      </Th>
      <Td className="align-top">
        <FieldReader item={row} field="unit" empty="–" />
      </Td>
      <Td numeric className="align-top font-strong">
        {typeof quantityTotal === 'string'
          ? formatBare(locale, quantityTotal, { unit: 'count', currency })
          : '–'}
      </Td>
    </Tr>
  );
}
