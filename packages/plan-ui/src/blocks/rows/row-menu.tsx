'use client';

import { useT } from '@kader/i18n/react';
import { IconButton, Menu, MenuItem, MenuSeparator } from '@kader/ui';
import { ArrowDown, ArrowUp, Copy, Ellipsis, Eye, EyeOff, Trash2 } from 'lucide-react';
import type { RowActions } from './use-row-actions.ts';

export interface RowMenuProps {
  readonly id: string;
  /** What the row is called, in the menu's name and in the toast after deleting. */
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isInternal: boolean;
  readonly actions: RowActions;
  readonly className?: string | undefined;
}

/** What can be done with a row, one place for pointer, touch and keyboard. */
export function RowMenu({ id, name, isFirst, isLast, isInternal, actions, className }: RowMenuProps) {
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
        shortcut="Alt+Up"
        disabled={isFirst}
        onSelect={() => actions.moveBy(id, -1)}
      >
        {common('actions.moveUp')}
      </MenuItem>
      <MenuItem
        icon={<ArrowDown />}
        shortcut="Alt+Down"
        disabled={isLast}
        onSelect={() => actions.moveBy(id, 1)}
      >
        {common('actions.moveDown')}
      </MenuItem>
      <MenuItem icon={<Copy />} shortcut="Mod+D" onSelect={() => actions.duplicate(id)}>
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
