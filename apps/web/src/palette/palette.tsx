'use client';
import type { Permission } from '@kader/access';
import { useT } from '@kader/i18n/react';
import { shortcuts } from '@kader/plan-ui/shortcuts';
import { CommandPalette, type PaletteGroup, ShortcutSheet, useShortcut } from '@kader/ui';
import { useRouter } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import { foundGroups } from './found-groups.tsx';
import { type PaletteControl, PaletteProvider, type PaletteSource } from './palette-context.ts';
import { useCommands } from './use-commands.tsx';
import { useSearch } from './use-search.ts';
import { useShortcutGroups } from './use-shortcut-groups.ts';

interface PaletteProps {
  readonly agencySlug: string;
  readonly permissions: readonly Permission[];
  /** Names of commands in all languages, by key. */
  readonly keywords: Readonly<Record<string, string>>;
  readonly children: ReactNode;
}

/** Stands around an agency's pages: the palette behind Mod+K, the sheet of shortcuts behind `?`. */
export function Palette({ children, ...props }: PaletteProps) {
  const [shown, setShown] = useState<'palette' | 'shortcuts' | null>(null);
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
      <PaletteWindow
        {...props}
        open={shown === 'palette'}
        onClose={() => setShown(null)}
        openShortcuts={control.openShortcuts}
        own={own}
      />
      <Shortcuts open={shown === 'shortcuts'} onClose={() => setShown(null)} />
    </PaletteProvider>
  );
}

/** Milliseconds that a window takes to close and to give focus back: what is chosen may want it. */
const closingMs = 180;

function PaletteWindow({
  agencySlug,
  permissions,
  keywords,
  open,
  onClose,
  openShortcuts,
  own,
}: Omit<PaletteProps, 'children'> & {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly openShortcuts: () => void;
  /** What the screen adds. */
  readonly own: readonly PaletteGroup[];
}) {
  const t = useT('palette');
  const router = useRouter();
  const [query, setQuery] = useState('');
  const [wasOpen, setWasOpen] = useState(open);
  if (open !== wasOpen) {
    setWasOpen(open);
    if (open) {
      setQuery('');
    }
  }
  const { answer, pending, failed } = useSearch(agencySlug, query.trim(), open);
  const choose = (act: () => void) => () => {
    onClose();
    setTimeout(act, closingMs);
  };
  const commands = useCommands({ agencySlug, permissions, keywords, choose, openShortcuts });
  const found = foundGroups({
    answer,
    asked: query.trim() !== '',
    t,
    mayAddPlan: permissions.includes('plan.document:create'),
    home: `/${agencySlug}`,
    go: (address) => choose(() => router.push(address)),
  });
  const fromScreen = own.map((group) => ({
    ...group,
    entries: group.entries.map((entry) => ({
      ...entry,
      // A command of a screen bears the key of its name, by which it is known in every language.
      keywords: entry.keywords ?? keywords[entry.id.replace(/^(plan|here)\./, '')],
      onChoose: choose(entry.onChoose),
    })),
  }));
  return (
    <CommandPalette
      open={open}
      onOpenChange={(next) => !next && onClose()}
      query={query}
      onQueryChange={setQuery}
      searching={pending}
      problem={failed ? t('failed') : undefined}
      words={{
        title: t('title'),
        placeholder: t('placeholder'),
        empty: t('empty'),
        searching: t('searching'),
      }}
      groups={[...found, ...fromScreen, ...commands]}
    />
  );
}

function Shortcuts({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
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
