'use client';

import { useT } from '@kader/i18n/react';
import type { Change } from '@kader/plan/changes';
import { useToast } from '@kader/ui';
import { useSectionTitle } from '../document/section-heading.tsx';
import { useSections } from '../plan/use-document.ts';
import { useEditor } from '../plan/use-store.ts';
import { hideSection, moveSection, placeSection, showSection } from './section-changes.ts';

/** What can be done with the sections of a document. */
export interface SectionActs {
  readonly move: (key: string, direction: 'up' | 'down') => void;
  readonly hide: (key: string, reason: string) => void;
  readonly show: (key: string) => void;
}

/** The acts of whoever may edit; each says what happened and can be taken back. Null for a reader. */
export function useSectionActs(): SectionActs | null {
  const t = useT('plan');
  const common = useT('common');
  const store = useEditor();
  const sections = useSections();
  const titleOf = useSectionTitle();
  const toast = useToast();
  if (store === null) {
    return null;
  }

  function act(changes: readonly Change[], title: string, back: readonly Change[]) {
    if (changes.length > 0) {
      store?.change(changes);
      toast.show({ title, undo: { label: common('actions.undo'), onUndo: () => store?.change(back) } });
    }
  }
  function nameOf(key: string): string {
    const section = sections.find((candidate) => candidate.section.key === key);
    return section === undefined ? key : titleOf(section).text;
  }

  return {
    move: (key, direction) => {
      const visible = sections.filter(({ hidden }) => !hidden);
      const at = visible.findIndex(({ section }) => section.key === key);
      const position = at + (direction === 'up' ? 0 : 2);
      act(
        moveSection(sections, key, direction),
        t('outline.movedTo', { title: nameOf(key), position, total: visible.length }),
        placeSection(key, visible[at]?.order ?? ''),
      );
    },
    hide: (key, reason) =>
      act(hideSection(key, reason), t('outline.hiddenNow', { title: nameOf(key) }), showSection(key)),
    show: (key) => {
      const reason = sections.find(({ section }) => section.key === key)?.hiddenReason ?? '';
      act(showSection(key), t('outline.shownNow', { title: nameOf(key) }), hideSection(key, reason));
    },
  };
}
