'use client';

import { useT } from '@kader/i18n/react';
import { useRowIds } from '../../plan/use-document.ts';
import { useEditor } from '../../plan/use-store.ts';
import type { BlockProps } from '../block-props.ts';
import { AddRow, NoRows } from '../rows/add-row.tsx';
import { useRowActions } from '../rows/use-row-actions.ts';
import { AudienceCard } from './audience-card.tsx';

/** Audiences while they are thought out: a card each, which opens over the whole width; what not to write down said once. */
export function AudiencesEditor({ block }: BlockProps) {
  const t = useT('blocks/audiences');
  const ids = useRowIds(block, 'audiences');
  const canEdit = useEditor() !== null;
  const actions = useRowActions(block, 'audiences');
  if (ids.length === 0) {
    return <NoRows collection="audiences" canEdit={canEdit} isNext onAdd={() => actions.add()} />;
  }
  return (
    <>
      <ol className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,280px),1fr))] gap-3 py-3">
        {ids.map((id, index) => (
          <AudienceCard key={id} id={id} block={block} previous={ids[index - 1]} next={ids[index + 1]} />
        ))}
      </ol>
      {canEdit && (
        <>
          <AddRow collection="audiences" onAdd={() => actions.add()} />
          <p className="mt-1 max-w-measure text-12 text-ink-faint">{t('sensitive')}</p>
        </>
      )}
    </>
  );
}
