'use client';

import { useT } from '@kader/i18n/react';
import { IconButton, Menu, MenuItem, MenuSeparator } from '@kader/ui';
import { ArrowDown, ArrowUp, Ellipsis, EyeOff, Pencil, Plus, Trash2 } from 'lucide-react';
import { shortcuts } from '../shortcuts/shortcuts.ts';

/** What can be done with one section. */
export interface SectionMenuActs {
  readonly onMove: (direction: 'up' | 'down') => void;
  readonly onRename: () => void;
  readonly onAddBelow: () => void;
  /** Absent for the last section left. */
  readonly onHide: (() => void) | undefined;
  /** Absent for sections of the template. */
  readonly onRemove: (() => void) | undefined;
}

/** What can be done with a section; appears under the pointer and with focus, and stands open to touch. */
export function SectionMenu({
  title,
  acts: { onMove, onRename, onAddBelow, onHide, onRemove },
  isFirst,
  isLast,
}: {
  readonly title: string;
  readonly acts: SectionMenuActs;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}) {
  const t = useT('plan');
  const common = useT('common');
  return (
    <span className="flex-none opacity-0 transition-opacity group-focus-within/line:opacity-100 group-hover/line:opacity-100 has-data-popup-open:opacity-100 pointer-fine:absolute pointer-fine:top-0.5 pointer-fine:right-1 pointer-coarse:opacity-100">
      <Menu
        align="end"
        trigger={
          <IconButton
            name={t('outline.menu', { title })}
            icon={<Ellipsis aria-hidden="true" />}
            size="s"
            className="pointer-coarse:size-11"
          />
        }
      >
        <MenuItem
          icon={<ArrowUp aria-hidden="true" />}
          shortcut={shortcuts.inContents.sectionUp[0]}
          disabled={isFirst}
          onSelect={() => onMove('up')}
        >
          {common('actions.moveUp')}
        </MenuItem>
        <MenuItem
          icon={<ArrowDown aria-hidden="true" />}
          shortcut={shortcuts.inContents.sectionDown[0]}
          disabled={isLast}
          onSelect={() => onMove('down')}
        >
          {common('actions.moveDown')}
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={<Pencil aria-hidden="true" />} onSelect={onRename}>
          {common('actions.rename')}
        </MenuItem>
        <MenuItem icon={<Plus aria-hidden="true" />} onSelect={onAddBelow}>
          {t('outline.addBelow')}
        </MenuItem>
        {(onHide !== undefined || onRemove !== undefined) && <MenuSeparator />}
        {onHide !== undefined && (
          <MenuItem icon={<EyeOff aria-hidden="true" />} onSelect={onHide}>
            {t('outline.hide')}
          </MenuItem>
        )}
        {onRemove !== undefined && (
          <MenuItem icon={<Trash2 aria-hidden="true" />} look="danger" onSelect={onRemove}>
            {t('outline.remove')}
          </MenuItem>
        )}
      </Menu>
    </span>
  );
}
