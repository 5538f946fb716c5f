'use client';
import { useT } from '@kader/i18n/react';
import { orderedSections, type PlanDocument } from '@kader/plan/document';
import type { Frame } from '@kader/plan/template';
import { scrollToPlace } from '@kader/plan-ui/place';
import type { DocumentStore } from '@kader/plan-ui/store';
import type { PaletteEntry } from '@kader/ui';
import { BookOpen, ListChecks, PanelRight, Pilcrow, Plus, ScanSearch, Send } from 'lucide-react';
import type { Parts } from '../plan/use-parts.ts';
import { usePaletteSource } from './palette-context.ts';

/** What the plan screen adds to the palette: its sections, and what can be done with the plan. Draws nothing. */
export function PlanPalette({
  store,
  frame,
  parts,
  onShare,
  onFind,
  onAddSection,
}: {
  readonly store: DocumentStore;
  readonly frame: Frame;
  readonly parts: Parts;
  /** Absent for whoever may not share. */
  readonly onShare: (() => void) | undefined;
  readonly onFind: () => void;
  /** Absent for whoever may not change the structure. */
  readonly onAddSection: (() => void) | undefined;
}) {
  const t = useT('palette');
  usePaletteSource(() => {
    const { view: document } = store.getState();
    return [
      {
        heading: t('groups.plan'),
        entries: [
          ...(onShare === undefined
            ? []
            : [{ id: 'plan.share', label: t('commands.share'), icon: <Send />, onChoose: onShare }]),
          ...(onAddSection === undefined
            ? []
            : [
                {
                  id: 'plan.addSection',
                  label: t('commands.addSection'),
                  icon: <Plus />,
                  onChoose: onAddSection,
                },
              ]),
          {
            id: 'plan.find',
            label: t('commands.find'),
            icon: <ScanSearch />,
            shortcut: 'Mod+Shift+F',
            onChoose: onFind,
          },
          {
            id: 'plan.checks',
            label: t('commands.checks'),
            icon: <ListChecks />,
            onChoose: () => parts.openPanel('checks'),
          },
          {
            id: 'plan.guidance',
            label: t('commands.guidance'),
            icon: <BookOpen />,
            onChoose: () => parts.openPanel('guidance'),
          },
          {
            id: 'plan.panel',
            label: t('commands.panel'),
            icon: <PanelRight />,
            shortcut: 'Mod+.',
            onChoose: parts.togglePanel,
          },
        ],
      },
      {
        heading: t('groups.sections'),
        whenAsked: true,
        entries: sectionEntries(document, frame),
      },
    ];
  });
  return null;
}

/** The way to each section that the plan shows. */
function sectionEntries(document: PlanDocument, frame: Frame): readonly PaletteEntry[] {
  return orderedSections(document)
    .filter(({ hidden }) => !hidden)
    .map(({ section: { key }, title }) => {
      const word = `sections.${key}.title`;
      return {
        id: `section.${key}`,
        label: title ?? frame.words[word] ?? key,
        lang: title === null ? frame.fallbacks[word] : undefined,
        icon: <Pilcrow />,
        onChoose: () => scrollToPlace({ section: key }),
      };
    });
}
