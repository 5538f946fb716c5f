import type { Editor, JSONContent } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';

/**
 * Puts a text into an editor in the stead of the one that stands there, touching only what differs: the caret stays with
 * the words around it, and undoing does not take others' words out again. Where the caret stands in the midst of what
 * differs, or a letter is still being composed, it answers false and does nothing, unless told that nobody writes there.
 */
export function takeIn(editor: Editor, content: JSONContent | null, anywhere: boolean): boolean {
  const { state, schema } = editor;
  const next = content === null ? schema.topNodeType.createAndFill() : schema.nodeFromJSON(content);
  const start = next === null ? null : state.doc.content.findDiffStart(next.content);
  if (next === null || start === null) {
    return true;
  }
  const ends = state.doc.content.findDiffEnd(next.content) ?? { a: start, b: start };
  // What is repeated at the seam is found from both sides.
  const overlap = Math.max(start - Math.min(ends.a, ends.b), 0);
  const [endNow, endNext] = [ends.a + overlap, ends.b + overlap];
  const { anchor, head } = state.selection;
  const isClear = [anchor, head].every((at) => at <= start || at >= endNow);
  if (editor.view.composing || (!isClear && !anywhere)) {
    return false;
  }
  const tr = state.tr.replace(start, endNow, next.slice(start, endNext));
  if (isClear && state.selection instanceof TextSelection) {
    const moved = (at: number) => (at <= start ? at : at + endNext - endNow);
    tr.setSelection(TextSelection.between(tr.doc.resolve(moved(anchor)), tr.doc.resolve(moved(head))));
  }
  editor.view.dispatch(tr.setMeta('addToHistory', false).setMeta('preventUpdate', true));
  return true;
}
