'use client';
import { useT } from '@kader/i18n/react';
import type { FoundPlace } from '@kader/plan/document';
import { useFoundPlaces } from '@kader/plan-ui/find';
import { useContentLang, useGoTo } from '@kader/plan-ui/plan';
import { shortcuts } from '@kader/plan-ui/shortcuts';
import { IconButton, TextInput, type TextInputProps } from '@kader/ui';
import { ChevronDown, ChevronUp, Search, X } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useEffect, useRef, useState } from 'react';
import { FoundList } from './found-list.tsx';
import { showPlace } from './show-place.ts';

/** Finds words in the plan: a field with the number of places, and a list of them. Stands only while it is open. */
export function FindBar({ onClose }: { readonly onClose: () => void }) {
  const common = useT('common');
  const goTo = useGoTo();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState<number | null>(null);
  // Typing goes before finding: a long plan is searched when there is time.
  const asked = useDeferredValue(query);
  const { places, total } = useFoundPlaces(asked);
  const current = at === null || places.length === 0 ? null : Math.min(at, places.length - 1);

  useEffect(() => field.current?.focus(), []);

  /** Shows a place without taking the focus, so that one can go on to the next. */
  function show(index: number) {
    const place = places[index];
    if (place !== undefined) {
      setAt(index);
      showPlace(place);
    }
  }
  function step(by: 1 | -1) {
    const from = current ?? (by === 1 ? -1 : 0);
    show((from + by + places.length) % Math.max(1, places.length));
  }
  function choose(place: FoundPlace) {
    onClose();
    const { section, block, item, field: name } = place;
    goTo({
      ...(section === null ? {} : { section }),
      ...(block === undefined ? {} : { block }),
      item,
      field: name,
    });
  }
  function handleKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    }
  }

  return (
    <search data-screen-only className="relative z-20 flex-none border-b bg-paper">
      <div className="flex items-center gap-2 px-5 py-1.5 md:justify-end md:px-4">
        <FindField
          ref={field}
          value={query}
          onChange={(text) => {
            setQuery(text);
            setAt(null);
          }}
          onKeyDown={handleKeyDown}
        />
        <span role="status" className="num min-w-20 flex-none text-12 text-ink-soft">
          {asked.trim() !== '' && <Position at={current} total={total} />}
        </span>
        <Steps disabled={places.length === 0} onStep={step} />
        <IconButton
          name={common('actions.close')}
          shortcut={shortcuts.everywhere.escape[0]}
          icon={<X aria-hidden="true" />}
          onClick={onClose}
        />
      </div>
      {places.length > 0 && <FoundList places={places} total={total} current={current} onChoose={choose} />}
    </search>
  );
}

function FindField(props: Pick<TextInputProps, 'ref' | 'value' | 'onChange' | 'onKeyDown'>) {
  const t = useT('find');
  return (
    <TextInput
      {...props}
      type="search"
      aria-label={t('label')}
      placeholder={t('placeholder')}
      lang={useContentLang()}
      maxLength={200}
      autoComplete="off"
      spellCheck={false}
      before={<Search aria-hidden="true" className="size-3.5" />}
      className="min-w-0 flex-1 md:max-w-72"
    />
  );
}

function Position({ at, total }: { readonly at: number | null; readonly total: number }) {
  const t = useT('find');
  if (total === 0) {
    return t('none');
  }
  return at === null ? t('count', { count: total }) : t('position', { at: at + 1, count: total });
}

function Steps({ disabled, onStep }: { readonly disabled: boolean; readonly onStep: (by: 1 | -1) => void }) {
  const t = useT('find');
  return (
    <>
      <IconButton
        name={t('previous')}
        shortcut={shortcuts.inFind.findPrevious[0]}
        icon={<ChevronUp aria-hidden="true" />}
        disabled={disabled}
        onClick={() => onStep(-1)}
      />
      <IconButton
        name={t('next')}
        shortcut={shortcuts.inFind.findNext[0]}
        icon={<ChevronDown aria-hidden="true" />}
        disabled={disabled}
        onClick={() => onStep(1)}
      />
    </>
  );
}
