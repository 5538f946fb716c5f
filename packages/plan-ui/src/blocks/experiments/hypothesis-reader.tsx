'use client';

import { useT } from '@kader/i18n/react';
import { hypothesisFields } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { FieldReader } from '../../fields/field-reader.tsx';
import { connectors } from './hypothesis-words.ts';

/** The sentence as it is read; parts that are missing are left out. */
export function HypothesisReader({ experiment }: { readonly experiment: Item }) {
  const t = useT('blocks/experiments');
  const filled = hypothesisFields.filter((field) => experiment.fields[field] !== undefined);
  return filled.length === 0 ? null : (
    <p className="text-doc max-w-measure text-ink-soft">
      {filled.map((field, index) => (
        <span key={field}>
          {index > 0 && ' '}
          <span className="text-ink-faint">{t(connectors[field])}</span>{' '}
          <FieldReader item={experiment} field={field} />
        </span>
      ))}
    </p>
  );
}
