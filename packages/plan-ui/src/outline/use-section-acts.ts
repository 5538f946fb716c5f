'use client';

import { useT } from '@kader/i18n/react';
import { promptRowId } from '@kader/plan/blocks';
import type { Change } from '@kader/plan/changes';
import { ownPrompt, ownSectionKey, sectionItemId } from '@kader/plan/document';
import { useToast } from '@kader/ui';
import { v7 } from 'uuid';
import { useSectionTitle } from '../document/section-heading.tsx';
import type { FocusTarget } from '../plan/focus-source.ts';
import { usePlanData } from '../plan/plan-scope.ts';
import { useSections } from '../plan/use-document.ts';
import { useEditor } from '../plan/use-store.ts';
import {
  addSection,
  hideSection,
  moveSection,
  placeSection,
  renameSection,
  showSection,
} from './section-changes.ts';

/** What can be done with the sections of a document. */
export interface SectionActs {
  /** Moves a section by so many places: -1 = one up. */
  readonly move: (key: string, places: number) => void;
  readonly hide: (key: string, reason: string) => void;
  readonly show: (key: string) => void;
  /** Adds a section behind another, or behind the last; answers where it is written. */
  readonly add: (title: string, after: string | null) => FocusTarget;
  readonly rename: (key: string, title: string) => void;
  /** Deletes a section of the document's own. */
  readonly remove: (key: string) => void;
}

/** The acts of whoever may change the structure; each can be taken back. Null for all others. */
export function useSectionActs(): SectionActs | null {
  const t = useT('plan');
  const common = useT('common');
  const store = useEditor();
  const { rights } = usePlanData();
  const sections = useSections();
  const titleOf = useSectionTitle();
  const toast = useToast();
  if (store === null || rights.structure !== true) {
    return null;
  }
  const editor = store;

  function act(changes: readonly Change[], title: string, back: readonly Change[]) {
    if (changes.length > 0) {
      editor.change(changes);
      toast.show({ title, undo: { label: common('actions.undo'), onUndo: () => editor.change(back) } });
    }
  }
  function nameOf(key: string): string {
    const section = sections.find((candidate) => candidate.section.key === key);
    return section === undefined ? key : titleOf(section).text;
  }

  return {
    move: (key, places) => {
      const visible = sections.filter(({ hidden }) => !hidden);
      const at = visible.findIndex(({ section }) => section.key === key);
      const position = at + places + 1;
      act(
        moveSection(sections, key, places),
        t('outline.movedTo', { title: nameOf(key), position, total: visible.length }),
        placeSection(key, visible[at]?.order ?? ''),
      );
    },
    hide: (key, reason) =>
      act(hideSection(key, reason), t('outline.hiddenNow', { title: nameOf(key) }), showSection(key)),
    add: (title, after) => {
      const key = ownSectionKey(v7());
      const documentId = editor.getState().view.id;
      editor.change(addSection(sections, { documentId, key, title, after }));
      return { section: key, block: key, item: promptRowId(documentId, key, ownPrompt), field: 'answer' };
    },
    rename: (key, title) => {
      const known = sections.find(({ section }) => section.key === key)?.title ?? '';
      const changes = title === known ? [] : renameSection(key, title);
      if (changes.length > 0) {
        editor.change(changes);
      }
    },
    remove: (key) => {
      const id = sectionItemId(editor.getState().view.id, key);
      act([{ op: 'item.remove', id }], t('outline.removedNow', { title: nameOf(key) }), [
        { op: 'item.restore', id },
      ]);
    },
    show: (key) => {
      const reason = sections.find(({ section }) => section.key === key)?.hiddenReason ?? '';
      act(showSection(key), t('outline.shownNow', { title: nameOf(key) }), hideSection(key, reason));
    },
  };
}
