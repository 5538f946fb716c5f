import type { Frame } from '@kader/plan/template';
import type { ReactNode } from 'react';

export interface FrameTextProps {
  readonly frame: Frame;
  /** Key of the word: `sections.goals.title`. */
  readonly words: string;
  /** Stands behind a word, by its key: that it is missing. */
  readonly note?: ((key: string) => ReactNode) | undefined;
}

/** A word of a template, with the language it really stands in, and what the page notes about it. */
export function FrameText({ frame, words, note }: FrameTextProps) {
  const text = frame.words[words];
  return (
    <>
      {text !== undefined && <span lang={frame.fallbacks[words]}>{text}</span>}
      {note?.(words)}
    </>
  );
}
