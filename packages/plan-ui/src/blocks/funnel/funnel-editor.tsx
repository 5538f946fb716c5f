'use client';

import { useT } from '@kader/i18n/react';
import { SegmentedControl, Switch } from '@kader/ui';
import { useState } from 'react';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { useEditor } from '../../plan/use-store.ts';
import type { BlockProps } from '../block-props.ts';
import { NoRows } from '../rows/add-row.tsx';
import { useRowActions } from '../rows/use-row-actions.ts';
import { Economics } from './economics.tsx';
import { FunnelDrawing } from './funnel-drawing.tsx';
import { FunnelTable } from './funnel-table.tsx';
import { SolvePanel } from './solve-panel.tsx';
import { StageList } from './stage-list.tsx';
import { StageSetMenu } from './stage-set-menu.tsx';
import { useFunnel } from './use-funnel.ts';

/** A funnel while it is worked out: drawn as one types or as a table, forwards or back from a goal; then the stages and what customers bring. */
export function FunnelEditor({ block }: BlockProps) {
  const t = useT('blocks/funnel');
  const funnel = useFunnel(block);
  const canEdit = useEditor() !== null;
  const editor = canEdit ? FieldEditor : undefined;
  const actions = useRowActions(block, 'funnelStages');
  const [direction, setDirection] = useState<'forward' | 'backward'>('forward');
  const [isTable, setTable] = useState(false);
  if (funnel.stages.length === 0) {
    return (
      <>
        <NoRows collection="funnelStages" canEdit={canEdit} onAdd={() => actions.add()} />
        {canEdit && <StageSetMenu funnel={funnel} />}
        <Economics funnel={funnel} editor={editor} />
      </>
    );
  }
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 py-2">
        <SegmentedControl
          label={t('view.mode')}
          value={direction}
          onChange={setDirection}
          options={[
            { value: 'forward', label: t('view.forward') },
            { value: 'backward', label: t('view.backward') },
          ]}
        />
        <Switch label={t('view.asTable')} checked={isTable} onChange={setTable} />
        <span className="ml-auto">{canEdit && <StageSetMenu funnel={funnel} />}</span>
      </div>
      {isTable ? (
        <FunnelTable funnel={funnel} editor={editor} />
      ) : (
        <FunnelDrawing funnel={funnel} editor={editor} />
      )}
      {direction === 'backward' && <SolvePanel funnel={funnel} />}
      <StageList block={block} />
      <Economics funnel={funnel} editor={editor} />
    </>
  );
}
