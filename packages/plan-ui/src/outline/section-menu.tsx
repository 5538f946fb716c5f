'use client';

import { useT } from '@kader/i18n/react';
import { IconButton, Menu, MenuItem, MenuSeparator } from '@kader/ui';
import { ArrowDown, ArrowUp, Ellipsis, EyeOff } from 'lucide-react';

/** What can be done with a section; appears under the pointer and with focus, and stands open to touch. */
export function SectionMenu({
  title,
  onMove,
  onHide,
  isFirst,
  isLast,
}: {
  readonly title: string;
  readonly onMove: (direction: 'up' | 'down') => void;
  /** Absent for the last section left. */
  readonly onHide: (() => void) | undefined;
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
          shortcut="Alt+Up"
          disabled={isFirst}
          onSelect={() => onMove('up')}
        >
          {common('actions.moveUp')}
        </MenuItem>
        <MenuItem
          icon={<ArrowDown aria-hidden="true" />}
          shortcut="Alt+Down"
          disabled={isLast}
          onSelect={() => onMove('down')}
        >
          {common('actions.moveDown')}
        </MenuItem>
        {onHide !== undefined && (
          <>
            <MenuSeparator />
            <MenuItem icon={<EyeOff aria-hidden="true" />} onSelect={onHide}>
              {t('outline.hide')}
            </MenuItem>
          </>
        )}
      </Menu>
    </span>
  );
}
