'use client';
import type { Permission } from '@kader/access';
import { shortcuts } from '@kader/plan-ui/shortcuts';
import { onDemand, type PaletteGroup, useShortcut } from '@kader/ui';
import { type ReactNode, useState } from 'react';
import { useShownOnce } from '../screen/use-shown-once.ts';
import { type PaletteControl, PaletteProvider, type PaletteSource } from './palette-context.ts';

const paletteWindow = onDemand(async () => (await import('./palette-window.tsx')).PaletteWindow);
const shortcutWindow = onDemand(async () => (await import('./shortcut-window.tsx')).ShortcutWindow);

export interface PaletteProps {
  readonly agencySlug: string;
  readonly permissions: readonly Permission[];
  /** Names of commands in all languages, by key. */
  readonly keywords: Readonly<Record<string, string>>;
  readonly children: ReactNode;
}

/** Stands around an agency's pages: the palette behind Mod+K, the sheet of shortcuts behind `?`. */
export function Palette({ children, ...props }: PaletteProps) {
  const [shown, setShown] = useState<'palette' | 'shortcuts' | null>(null);
  const known = useShownOnce(shown);
  paletteWindow.usePreload();
  shortcutWindow.usePreload();
  // What the screen adds, as of the moment of opening.
  const [own, setOwn] = useState<readonly PaletteGroup[]>([]);
  const [sources] = useState(() => new Set<PaletteSource>());
  const [control] = useState<PaletteControl>(() => ({
    openPalette: () => {
      setOwn([...sources].flatMap((source) => source()));
      setShown('palette');
    },
    openShortcuts: () => setShown('shortcuts'),
    addSource: (source) => {
      sources.add(source);
      return () => sources.delete(source);
    },
  }));
  useShortcut(shortcuts.everywhere.palette[0], () =>
    shown === 'palette' ? setShown(null) : control.openPalette(),
  );
  useShortcut(shortcuts.everywhere.sheet[0], control.openShortcuts);
  return (
    <PaletteProvider value={control}>
      {children}
      {known.has('palette') && (
        <paletteWindow.Part
          {...props}
          open={shown === 'palette'}
          onClose={() => setShown(null)}
          openShortcuts={control.openShortcuts}
          own={own}
        />
      )}
      {known.has('shortcuts') && (
        <shortcutWindow.Part open={shown === 'shortcuts'} onClose={() => setShown(null)} />
      )}
    </PaletteProvider>
  );
}
