'use client';
import { useT } from '@kader/i18n/react';
import type { PlanDocument } from '@kader/plan/document';
import { visibleSections } from '@kader/plan/document';
import type { DecisionEntry } from '@kader/plan-ui/plan';
import { DecisionTable } from '@kader/plan-ui/record';
import { SectionHeader } from '@kader/ui';

/** The record of decisions, where no approval block of the document shows it. */
export function VersionRecord({
  document,
  decisions,
}: {
  readonly document: PlanDocument;
  readonly decisions: readonly DecisionEntry[];
}) {
  const t = useT('blocks/approval');
  const isShown = visibleSections(document).some(({ blocks }) =>
    blocks.some(({ type }) => type === 'approval'),
  );
  if (isShown || decisions.length === 0) {
    return null;
  }
  return (
    <section className="@container mt-13">
      <SectionHeader title={t('record.title')} />
      <DecisionTable decisions={decisions} />
    </section>
  );
}
