import { FrameText } from './frame-text.tsx';
import type { Preview } from './preview.ts';

/** A word of the template within a preview. */
export function PreviewText({ words, preview }: { readonly words: string; readonly preview: Preview }) {
  return <FrameText frame={preview.frame} words={words} note={preview.notes.word} />;
}
