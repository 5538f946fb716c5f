'use client';

import { useT } from '@kader/i18n/react';
import type { Item } from '@kader/plan/document';
import { useFieldWords } from '../../fields/field-words.ts';
import { usePlanData } from '../../plan/plan-scope.ts';
import { AddFromLibrary } from '../rows/add-from-library.tsx';

/** Adds a tool or a source of data that begins with the name and the purpose of a known kind, in the plan's language. */
export function ToolLibrary({ onAdd }: { readonly onAdd: (fields: Item['fields']) => void }) {
  const t = useT('blocks/technology');
  const kinds = useFieldWords('technologies', 'kind');
  const { suggestions } = usePlanData();
  return (
    <AddFromLibrary
      label={t('library.add')}
      words={{ search: t('library.search'), empty: t('library.nothing') }}
      suggestions={suggestions?.tools.entries ?? []}
      groupOf={({ fields }) => kinds.option(fields.kind ?? '')}
      onAdd={onAdd}
    />
  );
}
