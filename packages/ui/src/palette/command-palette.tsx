'use client';
import { Dialog } from '@base-ui/react/dialog';
import { Command } from 'cmdk';
import { Search } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { markMatches, matchesQuery } from '../fields/match-text.ts';
import { backdrop } from '../floating/dialog.tsx';
import { Kbd } from '../marks/kbd.tsx';

export type PaletteEntry = {
  /** Unlike any other entry's. */
  readonly id: string;
  readonly label: string;
  readonly lang?: string | undefined;
  /** Quiet words behind the label: the client of a plan. They are searched too. */
  readonly detail?: string | undefined;
  /** More words by which it is found: its name in other languages. Never shown. */
  readonly keywords?: string | undefined;
  readonly icon?: ReactNode;
  /** As for Kbd; shown at the end. The screen binds it. */
  readonly shortcut?: string | undefined;
  readonly onChoose: () => void;
};

export type PaletteGroup = {
  readonly heading: string;
  readonly entries: readonly PaletteEntry[];
  /** found: the entries are what a search found, and all are shown. Otherwise those that the query finds. */
  readonly found?: boolean | undefined;
  /** Shown only once something is typed. */
  readonly whenAsked?: boolean | undefined;
};

export type CommandPaletteProps = {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly query: string;
  readonly onQueryChange: (query: string) => void;
  readonly words: {
    /** The name of the window: 'Find or do something'. */
    readonly title: string;
    readonly placeholder: string;
    /** Nothing was found. */
    readonly empty: string;
    /** A search is on its way. */
    readonly searching: string;
  };
  readonly searching?: boolean | undefined;
  /** Why the search elsewhere found nothing, when that is not because there is nothing. */
  readonly problem?: string | undefined;
  readonly groups: readonly PaletteGroup[];
};

/** Entries of a group that the query finds. */
function shownEntries({ entries, found = false, whenAsked = false }: PaletteGroup, query: string) {
  const asked = query.trim() !== '';
  if (whenAsked && !asked) return [];
  if (found || !asked) return entries;
  return entries.filter(({ label, detail = '', keywords = '' }) =>
    matchesQuery(`${label} ${detail} ${keywords}`, query),
  );
}

/**
 * Everything within reach of the keyboard: type, move with the arrows, Enter chooses, Esc closes. The list is filtered
 * here; what comes from a search elsewhere is given as `found`.
 */
export function CommandPalette({ open, onOpenChange, ...inside }: CommandPaletteProps) {
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className={backdrop} />
        <Dialog.Viewport className="fixed inset-0 z-30 grid items-start justify-items-center p-4 pt-[min(12vh,96px)]">
          <Dialog.Popup className="flex max-h-[min(70dvh,520px)] w-full max-w-dialog-m flex-col overflow-hidden rounded bg-paper-raised shadow-float outline-none transition-[opacity,translate] data-ending-style:opacity-0 data-starting-style:translate-y-1 data-starting-style:opacity-0">
            <Dialog.Title className="sr-only">{inside.words.title}</Dialog.Title>
            <Lines {...inside} />
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** Keys that lead from line to line. */
const ways: ReadonlySet<string> = new Set(['ArrowUp', 'ArrowDown', 'Home', 'End']);

/**
 * Which line is highlighted: the first one, also when better ones come to stand before it, until the person goes to
 * another by key or pointer. A new question begins anew.
 */
function useHighlight(first: string) {
  const [id, setId] = useState(first);
  const [followed, setFollowed] = useState(first);
  const [isMoved, setMoved] = useState(false);
  if (first !== followed) {
    setFollowed(first);
    if (!isMoved) {
      setId(first);
    }
  }
  return {
    id,
    onChange: setId,
    onMove: () => setMoved(true),
    onKeyDown: ({ key }: KeyboardEvent) => ways.has(key) && setMoved(true),
    beginAnew: () => setMoved(false),
  };
}

function Lines({
  query,
  onQueryChange,
  words,
  searching = false,
  problem,
  groups,
}: Omit<CommandPaletteProps, 'open' | 'onOpenChange'>) {
  const shown = groups.map((group) => ({ group, entries: shownEntries(group, query) }));
  const first = shown.flatMap(({ entries }) => entries).at(0)?.id ?? '';
  const isEmpty = first === '';
  const highlight = useHighlight(first);
  return (
    <Command
      shouldFilter={false}
      loop
      vimBindings={false}
      label={words.title}
      value={highlight.id}
      onValueChange={highlight.onChange}
      onKeyDown={highlight.onKeyDown}
      className="flex min-h-0 flex-col"
    >
      <div className="flex flex-none items-center gap-2.5 border-b px-4">
        <Search aria-hidden="true" className="text-ink-faint" />
        <Command.Input
          value={query}
          onValueChange={(text) => {
            highlight.beginAnew();
            onQueryChange(text);
          }}
          placeholder={words.placeholder}
          maxLength={200}
          className="h-12 min-w-0 flex-1 bg-transparent text-16 outline-none placeholder:text-ink-faint"
        />
        <Kbd keys="Escape" className="pointer-coarse:hidden" />
      </div>
      <Command.List
        label={words.title}
        aria-busy={searching}
        onPointerMove={highlight.onMove}
        className="min-h-0 flex-1 overflow-y-auto p-2 outline-none"
      >
        {problem !== undefined && (
          <p role="alert" className="px-2 py-3 text-13 text-bad">
            {problem}
          </p>
        )}
        {isEmpty && problem === undefined && (
          <p role="status" className="px-2 py-6 text-center text-13 text-ink-soft">
            {searching ? words.searching : words.empty}
          </p>
        )}
        {shown.map(
          ({ group, entries }) =>
            entries.length > 0 && (
              <Command.Group
                key={group.heading}
                heading={group.heading}
                className="pb-1 [&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-12 [&_[cmdk-group-heading]]:text-ink-faint"
              >
                {entries.map((entry) => (
                  <Line key={entry.id} entry={entry} query={query} />
                ))}
              </Command.Group>
            ),
        )}
      </Command.List>
    </Command>
  );
}

function Line({ entry, query }: { readonly entry: PaletteEntry; readonly query: string }) {
  return (
    <Command.Item
      value={entry.id}
      onSelect={entry.onChoose}
      className="flex min-h-9 cursor-default items-center gap-2.5 rounded-chip px-2 py-1.5 text-13 select-none data-[selected=true]:bg-accent-soft pointer-coarse:min-h-11 [&_.lucide]:text-ink-faint"
    >
      {entry.icon}
      <span lang={entry.lang} className="min-w-0 flex-1 [overflow-wrap:anywhere]">
        {markMatches(entry.label, query).map(({ text, found }, index) =>
          found ? (
            <mark key={index} className="bg-transparent font-strong text-accent">
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </span>
      {entry.detail !== undefined && (
        <span className="max-w-[45%] flex-none text-right text-12 text-ink-faint">{entry.detail}</span>
      )}
      {entry.shortcut !== undefined && (
        <span aria-hidden="true" className="pointer-coarse:hidden">
          <Kbd keys={entry.shortcut} />
        </span>
      )}
    </Command.Item>
  );
}
