'use client';
import { type ReactNode, useEffect, useRef } from 'react';

/** Types a text into the first box within and leaves it, as a person would: what cannot be taken stays, with the reason. */
export function TypedIn({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = place.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
    if (box === null || box === undefined) {
      return;
    }
    // React hears only of a value that was not set through its own property of the element.
    Reflect.set(Object.getPrototypeOf(box), 'value', text, box);
    box.dispatchEvent(new Event('input', { bubbles: true }));
    box.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  }, [text]);
  // The reason hangs below the box.
  return (
    <div ref={place} className="pb-12">
      {children}
    </div>
  );
}
