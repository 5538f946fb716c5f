'use client';

import { useT } from '@kader/i18n/react';
import { IconButton, Menu, MenuItem, MenuSeparator, MenuSub } from '@kader/ui';
import { ArrowDown, ArrowRightLeft, ArrowUp, Copy, Ellipsis, Eye, EyeOff, Trash2 } from 'lucide-react';
import { shortcuts } from '../../shortcuts/shortcuts.ts';
import type { RowActions } from './use-row-actions.ts';

/** Another place that a row can be moved to: a layer, a stage, a state. */
export interface RowMove {
  /** What the menu line says, e.g. 'Move to another layer'. */
  readonly label: string;
  /** Where it stands now. */
  readonly value: string | null;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly lang?: string | undefined;
  }[];
  readonly onMove: (value: string) => void;
}

export interface RowMenuProps {
  readonly id: string;
  /** What the row is called, in the menu's name and in the toast after deleting. */
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isInternal: boolean;
  readonly actions: RowActions;
  /** Where it can be moved besides up and down. */
  readonly moves?: readonly RowMove[] | undefined;
  readonly className?: string | undefined;
}

/** What can be done with a row, one place for pointer, touch and keyboard. */
export function RowMenu({
  id,
  name,
  isFirst,
  isLast,
  isInternal,
  actions,
  moves = [],
  className,
}: RowMenuProps) {
  const t = useT('plan');
  const common = useT('common');
  return (
    <Menu
      align="end"
      trigger={
        <IconButton name={t('row.menu', { name })} icon={<Ellipsis />} size="s" className={className} />
      }
    >
      <MenuItem
        icon={<ArrowUp />}
        shortcut={shortcuts.inRow.moveUp[0]}
        disabled={isFirst}
        onSelect={() => actions.moveBy(id, -1)}
      >
        {common('actions.moveUp')}
      </MenuItem>
      <MenuItem
        icon={<ArrowDown />}
        shortcut={shortcuts.inRow.moveDown[0]}
        disabled={isLast}
        onSelect={() => actions.moveBy(id, 1)}
      >
        {common('actions.moveDown')}
      </MenuItem>
      <Moves moves={moves} />
      <MenuItem
        icon={<Copy />}
        shortcut={shortcuts.inRow.duplicate[0]}
        onSelect={() => actions.duplicate(id)}
      >
        {t('row.duplicate')}
      </MenuItem>
      <MenuItem
        icon={isInternal ? <Eye /> : <EyeOff />}
        onSelect={() => actions.setInternal(id, !isInternal)}
      >
        {t(isInternal ? 'row.showToClient' : 'row.markInternal')}
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={<Trash2 />} look="danger" onSelect={() => actions.remove(id, name)}>
        {common('actions.delete')}
      </MenuItem>
    </Menu>
  );
}

function Moves({ moves }: { readonly moves: readonly RowMove[] }) {
  return moves
    .filter(({ options }) => options.length > 0)
    .map(({ label, value, options, onMove }) => (
      <MenuSub key={label} label={label} icon={<ArrowRightLeft />}>
        {options.map((option) => (
          <MenuItem
            key={option.value}
            disabled={option.value === value}
            onSelect={() => onMove(option.value)}
          >
            <span lang={option.lang}>{option.label}</span>
          </MenuItem>
        ))}
      </MenuSub>
    ));
}
