'use client';
import { useT } from '@kader/i18n/react';
import { ShortcutSheet } from '@kader/ui';
import { useShortcutGroups } from './use-shortcut-groups.ts';

/** The sheet of all shortcuts. */
export function ShortcutWindow({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const t = useT('palette');
  const common = useT('common');
  return (
    <ShortcutSheet
      open={open}
      onOpenChange={(next) => !next && onClose()}
      title={t('shortcuts.title')}
      closeLabel={common('actions.close')}
      groups={useShortcutGroups()}
    />
  );
}
