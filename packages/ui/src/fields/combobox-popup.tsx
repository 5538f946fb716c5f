'use client';
import { Combobox as Base } from '@base-ui/react/combobox';
import { Check, Plus, Search, X } from 'lucide-react';
import { popup, popupItem } from '../floating/popup.ts';
import { cx } from '../styles/cx.ts';
import type { ComboboxWords, Entry, EntryGroup } from './combobox-entries.ts';
import { markMatches } from './match-text.ts';

type ComboboxPopupProps = {
  readonly label: string;
  readonly words: ComboboxWords;
  readonly query: string;
  readonly isEmpty: boolean;
  /** Asked as the list closes: whether the trigger has focus again. */
  readonly finalFocus?: (() => boolean) | undefined;
};

/** The list of a combobox with its search box, floating under the trigger. */
export function ComboboxPopup({ label, words, query, isEmpty, finalFocus }: ComboboxPopupProps) {
  return (
    <Base.Portal>
      <Base.Positioner align="start" sideOffset={4} collisionPadding={8} className="z-40">
        <Base.Popup
          aria-label={label}
          {...(finalFocus !== undefined && { finalFocus })}
          className={cx(
            popup,
            'flex max-h-[min(400px,var(--available-height))] w-[max(var(--anchor-width),260px)] max-w-(--available-width) flex-col',
          )}
        >
          <div className="flex items-center gap-2 border-b px-3">
            <Search aria-hidden="true" className="size-3.5 text-ink-faint" />
            {/* Inside a Field the input would be named like the trigger; it is the search box and says so. */}
            <Base.Input
              aria-labelledby={undefined}
              aria-label={words.search}
              placeholder={words.search}
              className="h-9 min-w-0 flex-1 bg-transparent text-13 outline-none pointer-coarse:h-11 pointer-coarse:text-16"
            />
          </div>
          {isEmpty && (
            <p role="status" className="px-3 py-3 text-13 text-ink-faint">
              {words.empty}
            </p>
          )}
          <Base.List className="overflow-y-auto overscroll-contain p-1 data-empty:p-0">
            {(group: EntryGroup) => (
              <Base.Group
                key={group.value}
                items={group.items}
                className="not-first:mt-1 not-first:border-t not-first:pt-1"
              >
                {group.label !== '' && (
                  <Base.GroupLabel className="px-2 pt-2 pb-1 text-12 text-ink-faint">
                    {group.label}
                  </Base.GroupLabel>
                )}
                <Base.Collection>
                  {(entry: Entry) => <ComboboxLine key={entry.value} entry={entry} query={query} />}
                </Base.Collection>
              </Base.Group>
            )}
          </Base.List>
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  );
}

function ComboboxLine({ entry, query }: { readonly entry: Entry; readonly query: string }) {
  return (
    <Base.Item value={entry} disabled={entry.disabled} className={popupItem}>
      {entry.act === 'choose' && entry.media}
      {entry.act === 'create' && <Plus aria-hidden="true" />}
      {entry.act === 'clear' && <X aria-hidden="true" />}
      <span className="min-w-0 flex-1">
        {entry.act === 'choose' ? <Marked label={entry.label} query={query} /> : entry.label}
        {entry.description !== undefined && (
          <span className="block text-12 text-ink-faint">{entry.description}</span>
        )}
      </span>
      <Base.ItemIndicator>
        <Check aria-hidden="true" className="text-accent!" />
      </Base.ItemIndicator>
    </Base.Item>
  );
}

function Marked({ label, query }: { readonly label: string; readonly query: string }) {
  let offset = 0;
  return markMatches(label, query).map(({ text, found }) => {
    const key = offset;
    offset += text.length;
    return found ? (
      <mark key={key} className="bg-transparent font-strong text-accent">
        {text}
      </mark>
    ) : (
      <span key={key}>{text}</span>
    );
  });
}
