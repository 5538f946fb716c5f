'use client';
import { useT } from '@kader/i18n/react';
import { CommandPalette, type PaletteGroup } from '@kader/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { foundGroups } from './found-groups.tsx';
import type { PaletteProps } from './palette.tsx';
import { useCommands } from './use-commands.tsx';
import { useSearch } from './use-search.ts';

/** Milliseconds that a window takes to close and to give focus back: what is chosen may want it. */
const closingMs = 180;

/** The palette itself: what is found by name, what the screen adds, and what can be done anywhere. */
export function PaletteWindow({
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
