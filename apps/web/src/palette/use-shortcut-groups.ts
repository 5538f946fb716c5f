'use client';
import { useT } from '@kader/i18n/react';
import type { ShortcutGroup } from '@kader/ui';

/** Every shortcut there is, by where it works. */
export function useShortcutGroups(): readonly ShortcutGroup[] {
  const t = useT('palette');
  return [
    {
      heading: t('shortcuts.everywhere'),
      lines: [
        { does: t('shortcuts.palette'), keys: ['Mod+K'] },
        { does: t('shortcuts.sheet'), keys: ['?'] },
        { does: t('shortcuts.escape'), keys: ['Escape'] },
      ],
    },
    {
      heading: t('shortcuts.inPlan'),
      lines: [
        { does: t('shortcuts.undo'), keys: ['Mod+Z'] },
        { does: t('shortcuts.redo'), keys: ['Mod+Shift+Z'] },
        { does: t('shortcuts.find'), keys: ['Mod+Shift+F'] },
        { does: t('shortcuts.panel'), keys: ['Mod+.'] },
      ],
    },
    {
      heading: t('shortcuts.inRow'),
      lines: [
        { does: t('shortcuts.next'), keys: ['Tab'] },
        { does: t('shortcuts.enter'), keys: ['Enter'] },
        { does: t('shortcuts.moveUp'), keys: ['Alt+Up'] },
        { does: t('shortcuts.moveDown'), keys: ['Alt+Down'] },
        { does: t('shortcuts.duplicate'), keys: ['Mod+D'] },
      ],
    },
    {
      heading: t('shortcuts.inText'),
      lines: [
        { does: t('shortcuts.bold'), keys: ['Mod+B'] },
        { does: t('shortcuts.italic'), keys: ['Mod+I'] },
        { does: t('shortcuts.heading'), keys: ['Mod+Alt+3'] },
        { does: t('shortcuts.bullets'), keys: ['Mod+Shift+8'] },
        { does: t('shortcuts.numbers'), keys: ['Mod+Shift+7'] },
      ],
    },
  ];
}
