'use client';

import { useT } from '@kader/i18n/react';
import { cx } from '@kader/ui';
import { Heading3, Link2, List, ListOrdered } from 'lucide-react';
import { useContentLang } from '../../plan/use-words.ts';
import type { SlashCommand, SlashItem } from './slash-items.ts';

const icons: Readonly<Record<SlashCommand, typeof List>> = {
  heading: Heading3,
  bulletList: List,
  orderedList: ListOrdered,
  link: Link2,
};

/** The `id` of the choice that is on, for the editor to name. */
export function slashOptionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** What a slash offers, below the caret. Focus stays in the text; the keyboard chooses there. */
export function SlashList({
  id,
  items,
  chosen,
  rect,
  onChoose,
}: {
  readonly id: string;
  readonly items: readonly SlashItem[];
  readonly chosen: number;
  readonly rect: DOMRect | null;
  readonly onChoose: (item: SlashItem) => void;
}) {
  const t = useT('plan');
  const lang = useContentLang();
  return (
    <div
      id={id}
      role="listbox"
      aria-label={t('field.text.slash')}
      style={
        rect === null
          ? undefined
          : { left: Math.min(rect.left, window.innerWidth - 296), top: rect.bottom + 4 }
      }
      className="fixed z-40 max-h-72 w-72 overflow-y-auto rounded bg-paper-raised p-1 font-ui text-13 shadow-float"
    >
      {items.map((item, index) => {
        const Icon = item.kind === 'command' ? icons[item.key] : null;
        return (
          // Focus stays in the text, which names the choice that is on.
          <button
            type="button"
            tabIndex={-1}
            key={`${item.kind} ${item.key}`}
            id={slashOptionId(id, index)}
            role="option"
            aria-selected={index === chosen}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(item)}
            className={cx(
              'flex min-h-8 w-full items-center text-left gap-2 rounded-chip px-2 py-1 pointer-coarse:min-h-11',
              index === chosen ? 'bg-press' : 'hover:bg-hover',
            )}
          >
            {Icon !== null && <Icon aria-hidden="true" className="size-4 flex-none" />}
            <span lang={item.kind === 'row' ? lang : undefined} className="min-w-0 flex-1 truncate">
              {item.label}
            </span>
            {item.kind === 'row' && <span className="flex-none text-12 text-ink-faint">{item.noun}</span>}
          </button>
        );
      })}
    </div>
  );
}
