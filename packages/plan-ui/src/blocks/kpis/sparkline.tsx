'use client';

import { useT } from '@kader/i18n/react';
import { drawSparkline, fieldDefinition, type Sparkline } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { figureAt, figuresOf } from '@kader/plan/fields';
import { formatFigure } from '../../fields/figures/figures.ts';
import { useFormat } from '../../fields/use-format.ts';

const size = { width: 96, height: 24 };

/** How a KPI went: the actuals as a line, the targets as a fainter one; in words for who does not see it. */
export function KpiSparkline({
  kpi,
  name,
  months,
}: {
  readonly kpi: Item;
  readonly name: string;
  readonly months: readonly string[];
}) {
  const t = useT('blocks/kpis');
  const format = useFormat();
  const actuals = [...figuresOf(kpi.fields.actual).values()];
  const [first] = actuals;
  const last = actuals.at(-1);
  const definition = fieldDefinition('kpis', 'actual');
  if (first === undefined || last === undefined || definition === undefined) {
    return <span className="text-ink-faint">–</span>;
  }
  const write = (figure: string) => formatFigure(definition, figure, kpi.fields, format);
  const numbers = (field: 'target' | 'actual') =>
    months.map((month) => {
      const figure = figureAt(kpi.fields[field], month);
      return figure === undefined ? null : Number(figure);
    });
  const drawn = drawSparkline(numbers('target'), numbers('actual'), size);
  return (
    <svg
      role="img"
      aria-label={t('trend.label', { name, from: write(first), to: write(last) })}
      viewBox={`0 0 ${size.width} ${size.height}`}
      width={size.width}
      height={size.height}
      className="block overflow-visible"
    >
      <path d={pathOf(drawn.target)} fill="none" className="stroke-line-control" strokeDasharray="2 2" />
      <path
        d={pathOf(drawn.actual)}
        fill="none"
        className="stroke-accent"
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
      {drawn.last !== null && <circle cx={drawn.last.x} cy={drawn.last.y} r="2.25" className="fill-accent" />}
    </svg>
  );
}

function pathOf(lines: Sparkline['actual']): string {
  return lines
    .map((line) => line.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join(''))
    .join('');
}
