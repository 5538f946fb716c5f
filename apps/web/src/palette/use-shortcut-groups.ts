'use client';
import { useT } from '@kader/i18n/react';
import { shortcuts } from '@kader/plan-ui/shortcuts';
import type { ShortcutGroup } from '@kader/ui';

/** Every shortcut there is, by where it works. */
export function useShortcutGroups(): readonly ShortcutGroup[] {
  const t = useT('palette');
  return Object.entries(shortcuts).map(([place, lines]) => ({
    heading: t.derived(`shortcuts.${place}`),
    lines: Object.entries(lines).map(([name, keys]) => ({ does: t.derived(`shortcuts.${name}`), keys })),
  }));
}
