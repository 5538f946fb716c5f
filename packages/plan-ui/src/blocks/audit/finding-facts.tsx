'use client';

import { useT } from '@kader/i18n/react';
import type { Item } from '@kader/plan/document';
import { Badge, Tag } from '@kader/ui';
import { FieldReader } from '../../fields/field-reader.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { useComputed } from '../../plan/use-evaluation.ts';

/** After how many days what was found wants looking at again. */
const staleDays = 365;

/** What kind of finding it is, how much it matters, from when it is, and whether that is long ago. */
export function FindingFacts({ finding }: { readonly finding: Item }) {
  const t = useT('blocks/audit');
  const focus = useFieldWords('findings', 'focus');
  const { evidenceAge } = useComputed(finding.id);
  return (
    <>
      {finding.fields.focus === true && <Tag tone="accent">{focus.short}</Tag>}
      <FieldReader item={finding} field="type" />
      <Scored finding={finding} field="impact" />
      <Scored finding={finding} field="segmentStrength" />
      <Scored finding={finding} field="rank" />
      <FieldReader item={finding} field="date" />
      {typeof evidenceAge === 'number' && evidenceAge > staleDays && (
        <Badge tone="neutral" shape="hollow">
          {t('stale')}
        </Badge>
      )}
    </>
  );
}

function Scored({ finding, field }: { readonly finding: Item; readonly field: string }) {
  const words = useFieldWords('findings', field);
  return finding.fields[field] === undefined ? null : (
    <span>
      {words.short} <FieldReader item={finding} field={field} />
    </span>
  );
}
