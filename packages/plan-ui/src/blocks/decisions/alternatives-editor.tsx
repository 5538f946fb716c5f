'use client';

import { useT } from '@kader/i18n/react';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { Badge, Button, cx, IconButton } from '@kader/ui';
import { Trash2 } from 'lucide-react';
import { Conflicts } from '../../fields/conflicts.tsx';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { useEditor } from '../../plan/use-store.ts';
import { AddRow, useCollectionWords } from '../rows/add-row.tsx';
import { useRowActions } from '../rows/use-row-actions.ts';
import { alternativeCard, alternativeCards } from './alternative-look.ts';
import { useAlternatives } from './use-alternatives.ts';

/** The alternatives of a decision side by side, each with what speaks for and against it; one of them is the choice. */
export function AlternativesEditor({
  decision,
  block,
}: {
  readonly decision: Item;
  readonly block: BlockInstance;
}) {
  const words = useCollectionWords('alternatives');
  const canEdit = useEditor() !== null;
  const actions = useRowActions(block, 'alternatives', decision);
  const { rows, choose } = useAlternatives(decision.id);
  return (
    <section aria-label={words('name')} className="mt-2">
      {rows.length === 0 && <p className="text-13 text-ink-soft">{words('empty.text')}</p>}
      <ul className={alternativeCards}>
        {rows.map((row) => (
          <Alternative key={row.id} row={row} block={block} onChoose={() => choose(row.id)} />
        ))}
      </ul>
      {canEdit && <AddRow collection="alternatives" onAdd={() => actions.add()} />}
    </section>
  );
}

function Alternative({
  row,
  block,
  onChoose,
}: {
  readonly row: Item;
  readonly block: BlockInstance;
  readonly onChoose: () => void;
}) {
  const t = useT('blocks/decisions');
  const common = useT('common');
  const words = useCollectionWords('alternatives');
  const canEdit = useEditor() !== null;
  const actions = useRowActions(block, 'alternatives');
  const isChosen = row.fields.chosen === true;
  const name = typeof row.fields.text === 'string' ? row.fields.text : words('untitled');
  return (
    <li data-item={row.id} aria-label={name} className={cx(alternativeCard, isChosen && 'border-accent')}>
      <FieldEditor item={row} field="text" conflict="row" className="font-medium" />
      <Side row={row} field="pros" />
      <Side row={row} field="cons" />
      {/* `chosen` is written by the button: one of them is, never two. */}
      <div data-field="chosen" className="mt-auto flex items-center justify-between gap-2 pt-1">
        {isChosen || !canEdit ? (
          <Badge tone={isChosen ? 'good' : 'neutral'} shape={isChosen ? 'check' : 'hollow'}>
            {t(isChosen ? 'chosen' : 'rejected')}
          </Badge>
        ) : (
          <Button size="s" onClick={onChoose} aria-label={`${t('choose')}: ${name}`}>
            {t('choose')}
          </Button>
        )}
        {canEdit && (
          <IconButton
            name={`${common('actions.delete')}: ${name}`}
            icon={<Trash2 />}
            size="s"
            onClick={() => actions.remove(row.id, name)}
          />
        )}
      </div>
      <Conflicts item={row.id} className="@container" />
    </li>
  );
}

function Side({ row, field }: { readonly row: Item; readonly field: 'pros' | 'cons' }) {
  const words = useFieldWords('alternatives', field);
  return (
    <div className="text-13">
      <p aria-hidden="true" className="text-12 text-ink-faint">
        {words.short}
      </p>
      <FieldEditor item={row} field={field} conflict="row" />
    </div>
  );
}
