'use client';

import { useT } from '@kader/i18n/react';
import { hypothesisFields } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import type { ReactNode } from 'react';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { connectors } from './hypothesis-words.ts';

/** The hypothesis as one sentence whose four parts are written in place: if we …, for …, then …, because …. */
export function HypothesisEditor({ experiment }: { readonly experiment: Item }) {
  const t = useT('blocks/experiments');
  return (
    <div className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-2 gap-y-0.5 text-13">
      {hypothesisFields.map((field) => (
        <Part key={field} word={t(connectors[field])}>
          <FieldEditor item={experiment} field={field} conflict="row" className="text-13" />
        </Part>
      ))}
    </div>
  );
}

function Part({ word, children }: { readonly word: string; readonly children: ReactNode }) {
  return (
    <>
      <span aria-hidden="true" className="text-ink-faint">
        {word}
      </span>
      {children}
    </>
  );
}
