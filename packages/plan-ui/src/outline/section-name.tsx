'use client';

import { useT } from '@kader/i18n/react';
import { fieldDefinition } from '@kader/plan/blocks';
import { TextInput } from '@kader/ui';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { useContentLang } from '../plan/use-words.ts';

const longest = fieldDefinition('sections', 'title')?.max;

/** How naming ended: with a title taken by Enter or by leaving the line, or with everything as it was. */
export type NamingEnd =
  | { readonly by: 'enter' | 'leaving'; readonly title: string }
  | { readonly by: 'cancel' };

/** The line in which a section gets its title. Enter and leaving it take what is typed, Esc does not. */
export function SectionName({
  title = '',
  onEnd,
}: {
  /** What the section is called now. */
  readonly title?: string | undefined;
  readonly onEnd: (end: NamingEnd) => void;
}) {
  const fields = useT('fields');
  const lang = useContentLang();
  const [text, setText] = useState(title);
  const input = useRef<HTMLElement>(null);
  const isOver = useRef(false);
  // Before a menu that led here looks where focus is: it gives focus back only if nothing else has it.
  useLayoutEffect(() => {
    if (input.current instanceof HTMLInputElement) {
      input.current.focus();
      input.current.select();
    }
  }, []);

  function end(ending: NamingEnd) {
    if (!isOver.current) {
      isOver.current = true;
      onEnd(ending);
    }
  }
  function handleKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) {
      return;
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      end({ by: 'enter', title: text.trim() });
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      // The sheet around the outline stays.
      event.stopPropagation();
      end({ by: 'cancel' });
    }
  }
  return (
    <TextInput
      ref={input}
      lang={lang}
      aria-label={fields('sections.title.label')}
      placeholder={fields('sections.title.empty')}
      maxLength={longest}
      autoComplete="off"
      value={text}
      onChange={setText}
      onKeyDown={handleKeyDown}
      onBlur={() => end({ by: 'leaving', title: text.trim() })}
      className="my-0.5"
    />
  );
}
