'use client';
import type { OpenPlanAnswer } from '@kader/api/types';
import { useT } from '@kader/i18n/react';
import { headerOf, orderedSections, type PlanDocument } from '@kader/plan/document';
import type { Frame } from '@kader/plan/template';
import { scrollToPlace } from '@kader/plan-ui/place';
import { shortcuts } from '@kader/plan-ui/shortcuts';
import type { DocumentStore } from '@kader/plan-ui/store';
import type { PaletteEntry } from '@kader/ui';
import {
  Archive,
  ArchiveRestore,
  BookOpen,
  Copy,
  Download,
  GitCompareArrows,
  History,
  ListChecks,
  PanelRight,
  Pilcrow,
  Plus,
  ScanSearch,
  Send,
  Trash2,
} from 'lucide-react';
import { useRouter } from 'next/navigation';
import type { LifeRights } from '../life/life-rights.ts';
import { useLife } from '../life/use-life.ts';
import { newestVersion } from '../plan/newest-version.ts';
import { planAddress } from '../plan/plan-address.ts';
import type { Parts } from '../plan/use-parts.ts';
import { usePaletteSource } from './palette-context.ts';

interface PlanPaletteProps {
  readonly answer: OpenPlanAnswer;
  readonly store: DocumentStore;
  readonly parts: Parts;
  readonly life: LifeRights;
  readonly archived: boolean;
  /** Absent for whoever may not share. */
  readonly onShare: (() => void) | undefined;
  /** Absent for whoever may not take the plan along as a file. */
  readonly onPdf: (() => void) | undefined;
  readonly onFind: () => void;
  /** Absent for whoever may not change the structure. */
  readonly onAddSection: (() => void) | undefined;
}

/** What the plan screen adds to the palette: its sections, and what can be done with the plan. Draws nothing. */
export function PlanPalette(props: PlanPaletteProps) {
  const t = useT('palette');
  const work = useWorkEntries(props);
  const life = useLifeEntries(props);
  const { answer, store } = props;
  usePaletteSource(() => [
    { heading: t('groups.plan'), entries: [...work(), ...life()] },
    {
      heading: t('groups.sections'),
      whenAsked: true,
      entries: sectionEntries(store.getState().view, answer.frame),
    },
  ]);
  return null;
}

/** What is done with what the plan says. */
function useWorkEntries({
  answer,
  parts,
  onShare,
  onFind,
  onAddSection,
}: PlanPaletteProps): () => readonly PaletteEntry[] {
  const t = useT('palette');
  const router = useRouter();
  const version = newestVersion(answer);
  return () => [
    ...only(onShare, (onChoose) => ({
      id: 'plan.share',
      label: t('commands.share'),
      icon: <Send />,
      onChoose,
    })),
    ...only(onAddSection, (onChoose) => ({
      id: 'plan.addSection',
      label: t('commands.addSection'),
      icon: <Plus />,
      onChoose,
    })),
    {
      id: 'plan.find',
      label: t('commands.find'),
      icon: <ScanSearch />,
      shortcut: shortcuts.inPlan.find[0],
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
      id: 'plan.history',
      label: t('commands.history'),
      icon: <History />,
      onChoose: () => parts.openPanel('history'),
    },
    ...(version === 0
      ? []
      : [
          {
            id: 'plan.compare',
            label: t('commands.compare'),
            icon: <GitCompareArrows />,
            onChoose: () => router.push(`${planAddress(answer)}/compare?from=${version}&to=working`),
          },
        ]),
    {
      id: 'plan.panel',
      label: t('commands.panel'),
      icon: <PanelRight />,
      shortcut: shortcuts.inPlan.panel[0],
      onChoose: parts.togglePanel,
    },
  ];
}

/** What is done with the plan as a whole: the same as in its menu, for the same people. */
function useLifeEntries({
  answer,
  store,
  life: rights,
  archived,
  onPdf,
}: PlanPaletteProps): () => readonly PaletteEntry[] {
  const t = useT('palette');
  const router = useRouter();
  const { agency, client, document } = answer;
  const life = useLife(agency.slug);
  const address = planAddress(answer);
  const plan = () => {
    const { title } = headerOf(store.getState().view).fields;
    return { id: document.id, title: typeof title === 'string' ? title : '', clientSlug: client.slug };
  };
  return () => [
    ...only(onPdf, (onChoose) => ({
      id: 'plan.pdf',
      label: t('commands.pdf'),
      icon: <Download />,
      onChoose,
    })),
    ...only(rights.copy || undefined, () => ({
      id: 'plan.copyPlan',
      label: t('commands.copyPlan'),
      icon: <Copy />,
      onChoose: () => router.push(`${address}/copy`),
    })),
    ...only(rights.archivePlans || undefined, () => {
      const command = archived ? 'unarchivePlan' : 'archivePlan';
      return {
        id: `plan.${command}`,
        label: t(`commands.${command}`),
        icon: archived ? <ArchiveRestore /> : <Archive />,
        onChoose: () => void life.archivePlan(plan(), !archived),
      };
    }),
    ...only(rights.deletePlans || undefined, () => ({
      id: 'plan.deletePlan',
      label: t('commands.deletePlan'),
      icon: <Trash2 />,
      onChoose: () =>
        void life.deletePlan(plan(), {
          away: `/${agency.slug}/clients/${client.slug}`,
          back: address,
        }),
    })),
  ];
}

/** An entry where there is what it needs, else none. */
function only<T>(given: T | undefined, entry: (given: T) => PaletteEntry): readonly PaletteEntry[] {
  return given === undefined ? [] : [entry(given)];
}

/** The way to each section that the plan shows, and to its blocks where it has several. */
function sectionEntries(document: PlanDocument, { words, fallbacks }: Frame): readonly PaletteEntry[] {
  return orderedSections(document)
    .filter(({ hidden }) => !hidden)
    .flatMap(({ section: { key, blocks }, title }) => {
      const word = `sections.${key}.title`;
      const label = title ?? words[word] ?? key;
      const section = {
        id: `section.${key}`,
        label,
        lang: title === null ? fallbacks[word] : undefined,
        icon: <Pilcrow />,
        onChoose: () => scrollToPlace({ section: key }),
      };
      const within = (blocks.length > 1 ? blocks : []).map((block) => ({
        id: `block.${block.key}`,
        label: words[`blocks.${block.key}.title`] ?? block.key,
        lang: fallbacks[`blocks.${block.key}.title`],
        detail: label,
        icon: <Pilcrow />,
        onChoose: () => scrollToPlace({ section: key, block: block.key }),
      }));
      return [section, ...within];
    });
}
