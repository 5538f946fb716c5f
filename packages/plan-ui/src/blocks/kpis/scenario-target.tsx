'use client';

import { useT } from '@kader/i18n/react';
import { fieldDefinition, kpiFigureIn } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { figuresOf } from '@kader/plan/fields';
import { formatFigure } from '../../fields/figures/figures.ts';
import { useFormat } from '../../fields/use-format.ts';
import { useScenarioTarget } from './use-scenario-target.ts';

/** What the chosen scenario expects of a KPI, beside what its targets come to; nothing where it says nothing of it. */
export function ScenarioTarget({ kpi }: { readonly kpi: Item }) {
  const t = useT('blocks/kpis');
  const format = useFormat();
  const expected = useScenarioTarget(kpi);
  const definition = fieldDefinition('kpis', 'target');
  if (expected === null || definition === undefined) {
    return null;
  }
  const months = [...figuresOf(kpi.fields.target).keys()];
  const total = kpiFigureIn(kpi, { key: 'all', months }, 'target');
  return (
    <p className="text-13 text-ink-soft">
      {t('computed.scenarioTarget.label')} <span className="num">{expected}</span> · {t('tabs.target')}{' '}
      <span className="num">
        {total === null ? '–' : formatFigure(definition, total, kpi.fields, format)}
      </span>
    </p>
  );
}
