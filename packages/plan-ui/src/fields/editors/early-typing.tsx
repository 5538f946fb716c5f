'use client';

import type { FocusEvent, Ref } from 'react';

/** A plain place for letters in the look of the text, with focus from the first moment. */
export function EarlyTyping({
  ref,
  label,
  lang,
  onLeave,
  onCancel,
}: {
  readonly ref: Ref<HTMLTextAreaElement>;
  readonly label: string;
  readonly lang: string | undefined;
  readonly onLeave: () => void;
  readonly onCancel: () => void;
}) {
  function handleBlur({ relatedTarget }: FocusEvent) {
    // The editor that takes over takes focus too.
    if (!(relatedTarget instanceof Element && relatedTarget.matches('.ProseMirror'))) {
      onLeave();
    }
  }
  return (
    <textarea
      ref={ref}
      rows={1}
      aria-label={label}
      lang={lang}
      // biome-ignore lint/a11y/noAutofocus: it stands in the place that has just been focused.
      autoFocus
      onBlur={handleBlur}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onCancel();
        }
      }}
      className="text-doc block w-full resize-none bg-transparent outline-none [field-sizing:content]"
    />
  );
}
