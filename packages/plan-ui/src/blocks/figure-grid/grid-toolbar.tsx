'use client';

import { formatBare } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { fieldDefinition } from '@kader/plan/blocks';
import { figureAt } from '@kader/plan/fields';
import { calculateSum } from '@kader/plan/formulas';
import type { BlockInstance } from '@kader/plan/template';
import { Button, Menu, MenuItem, MenuSeparator, useToast } from '@kader/ui';
import {
  ArrowDownToLine,
  ArrowRightToLine,
  ChevronDown,
  ClipboardPaste,
  Copy,
  Eraser,
  Split,
} from 'lucide-react';
import { useReason } from '../../fields/editors/typed-editor.tsx';
import type { RefusedText } from '../../fields/figures/read-figures.ts';
import { unitOf } from '../../fields/format-field.ts';
import { useFormat } from '../../fields/use-format.ts';
import { useItem, useRows } from '../../plan/use-document.ts';
import { useEditor } from '../../plan/use-store.ts';
import { shortcuts } from '../../shortcuts/shortcuts.ts';
import { useCollectionWords } from '../rows/add-row.tsx';
import { RowMenu } from '../rows/row-menu.tsx';
import { useRowActions } from '../rows/use-row-actions.ts';
import { cellKey, type GridTarget } from './grid-writes.ts';
import type { GridSelection } from './use-grid-selection.ts';
import type { GridFrame, GridWriter } from './use-grid-writer.ts';

interface ToolbarProps {
  readonly block: BlockInstance;
  readonly target: GridTarget;
  readonly frame: GridFrame;
  readonly selection: GridSelection;
  readonly writer: GridWriter;
  readonly refused: ReadonlyMap<string, RefusedText>;
}

/** What can be done with the selected cells and the current row, and what the selection comes to. */
export function GridToolbar(props: ToolbarProps) {
  const canEdit = useEditor() !== null;
  return (
    <div className="flex min-h-10 flex-wrap items-center gap-x-3 gap-y-1 py-1">
      {canEdit && <CellMenu {...props} />}
      {canEdit && <CurrentRowMenu {...props} />}
      <p className="num ml-auto text-12 text-ink-soft">
        <Reason {...props} />
        <Summary {...props} />
      </p>
    </div>
  );
}

function CellMenu({ selection, writer }: ToolbarProps) {
  const t = useT('plan');
  const toast = useToast();
  const { range } = selection;

  async function paste() {
    try {
      writer.paste(range, await navigator.clipboard.readText());
    } catch {
      toast.show({ title: t('grid.pasteBlocked', { keys: 'Ctrl+V' }) });
    }
  }
  async function copy() {
    const { text, html } = writer.copy(range);
    try {
      const blobs = {
        'text/plain': new Blob([text], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      };
      await navigator.clipboard.write([new ClipboardItem(blobs)]);
    } catch {
      toast.show({ title: t('grid.pasteBlocked', { keys: 'Ctrl+C' }) });
    }
  }
  return (
    <Menu
      trigger={
        <Button icon={<ChevronDown />} size="s">
          {t('grid.cells')}
        </Button>
      }
    >
      <MenuItem icon={<Copy />} shortcut={shortcuts.inGrid.gridCopy[0]} onSelect={() => void copy()}>
        {t('grid.copy')}
      </MenuItem>
      <MenuItem
        icon={<ClipboardPaste />}
        shortcut={shortcuts.inGrid.gridPaste[0]}
        onSelect={() => void paste()}
      >
        {t('grid.paste')}
      </MenuItem>
      <MenuSeparator />
      <MenuItem
        icon={<ArrowRightToLine />}
        shortcut={shortcuts.inGrid.gridFillRight[0]}
        onSelect={() => writer.fill(range, 'right')}
      >
        {t('grid.fillRight')}
      </MenuItem>
      <MenuItem
        icon={<ArrowDownToLine />}
        shortcut={shortcuts.inGrid.gridFillDown[0]}
        onSelect={() => writer.fill(range, 'down')}
      >
        {t('grid.fillDown')}
      </MenuItem>
      <MenuItem icon={<Split />} onSelect={() => writer.spread(range)}>
        {t('grid.spread')}
      </MenuItem>
      <MenuSeparator />
      <MenuItem
        icon={<Eraser />}
        shortcut={shortcuts.inGrid.gridClear[0]}
        onSelect={() => writer.clear(range)}
      >
        {t('grid.clear')}
      </MenuItem>
    </Menu>
  );
}

function CurrentRowMenu({ block, target, frame, selection }: ToolbarProps) {
  const id = frame.ids[selection.active.row];
  const row = useItem(id ?? '');
  const words = useCollectionWords(target.collection);
  const actions = useRowActions(block, target.collection);
  if (id === undefined || row === undefined) {
    return null;
  }
  const title = row.fields[target.titleField];
  const name = typeof title === 'string' ? title : words('untitled');
  return (
    <span className="flex min-w-0 items-center gap-1 text-13 text-ink-soft">
      <span className="max-w-48 truncate">{name}</span>
      <RowMenu
        {...{ id, name, actions }}
        isFirst={selection.active.row === 0}
        isLast={selection.active.row === frame.ids.length - 1}
        isInternal={row.fields.internal === true}
      />
    </span>
  );
}

/** Why the current cell could not be read. */
function Reason({ frame, selection, refused }: ToolbarProps) {
  const id = frame.ids[selection.active.row] ?? '';
  const month = selection.active.col === 0 ? null : (frame.months[selection.active.col - 1] ?? null);
  const reason = useReason(refused.get(cellKey(id, month))?.why ?? null);
  return (
    <span role="status" className="mr-3 text-bad empty:hidden">
      {reason}
    </span>
  );
}

const addable: ReadonlySet<string> = new Set(['money', 'count', 'days', 'hours']);

/** How many cells are selected, and their sum. */
function Summary({ block, target, frame, selection }: ToolbarProps) {
  const t = useT('plan');
  const format = useFormat();
  const rows = useRows(block, target.collection);
  const { range } = selection;
  const months = frame.months.slice(Math.max(0, range.left - 1), range.right);
  const count = (range.bottom - range.top + 1) * months.length;
  if (count < 2) {
    return null;
  }
  const selected = rows.slice(range.top, range.bottom + 1);
  const definition = fieldDefinition(target.collection, target.field);
  const units = new Set(
    selected.map(({ fields }) =>
      definition?.of === 'money' || definition === undefined ? 'money' : unitOf(definition, fields),
    ),
  );
  const [unit = 'count'] = units;
  // Figures of several units, and shares of something else, have no sum.
  const sum =
    units.size === 1 && addable.has(unit)
      ? calculateSum(
          selected.flatMap(({ fields }) => months.map((month) => figureAt(fields[target.field], month))),
        )
      : null;
  return (
    <>
      {t('grid.selected', { count })}
      {sum !== null && (
        <span className="ml-3 font-strong text-ink">
          {t('grid.sum', { sum: formatBare(format.locale, sum, { unit, currency: format.currency }) })}
        </span>
      )}
    </>
  );
}
