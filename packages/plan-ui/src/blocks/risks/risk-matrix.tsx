'use client';

import { useT } from '@kader/i18n/react';
import { bandAt, levelOf, type RiskLevel, riskLevels } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { cx } from '@kader/ui';
import { useFieldWords } from '../../fields/field-words.ts';

const grounds = { low: 'bg-good-soft', medium: 'bg-warn-soft', high: 'bg-bad-soft' } as const;
/** Squares have room for so many numbers; then they say how many more there are. */
const most = 3;

interface NumberedRisk {
  readonly risk: Item;
  readonly number: number;
}

/**
 * Risks by probability and impact: each square says its score, or the numbers that its risks have in the list. With
 * `onOpen` a square with risks is a button that leads to the first of them.
 */
export function RiskMatrix({
  risks,
  onOpen,
}: {
  /** In the order of the list. */
  readonly risks: readonly Item[];
  readonly onOpen?: ((risk: string) => void) | undefined;
}) {
  const t = useT('blocks/risks');
  const probability = useFieldWords('risks', 'probability');
  const impact = useFieldWords('risks', 'impact');
  const numbered = risks.map((risk, index): NumberedRisk => ({ risk, number: index + 1 }));
  return (
    <table aria-label={t('matrix.label')} className="num w-full max-w-[460px] table-fixed text-13">
      <thead>
        <tr className="text-12 text-ink-faint">
          <td rowSpan={2} colSpan={2} className="w-12" aria-hidden="true" />
          <th colSpan={5} scope="colgroup" className="pb-0.5 text-left font-text">
            {impact.short}
          </th>
        </tr>
        <tr className="text-12 text-ink-faint">
          {riskLevels.map((level) => (
            <th key={level} scope="col" className="pb-1 text-center font-text">
              {level}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {riskLevels.toReversed().map((row, index) => (
          <tr key={row}>
            {index === 0 && (
              <th
                scope="rowgroup"
                rowSpan={riskLevels.length}
                className="w-6 text-12 font-text text-ink-faint"
              >
                <span className="rotate-180 [writing-mode:vertical-rl]">{probability.short}</span>
              </th>
            )}
            <th scope="row" className="pr-2 text-right text-12 font-text text-ink-faint">
              {row}
            </th>
            {riskLevels.map((column) => (
              <td
                key={column}
                className={cx('h-11 border-2 border-paper p-0 text-center', grounds[bandAt(row, column)])}
              >
                <Square
                  probability={row}
                  impact={column}
                  risks={numbered.filter(({ risk }) => isIn(risk, row, column))}
                  onOpen={onOpen}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function isIn(risk: Item, probability: RiskLevel, impact: RiskLevel): boolean {
  return levelOf(risk, 'probability') === probability && levelOf(risk, 'impact') === impact;
}

function Square({
  probability,
  impact,
  risks,
  onOpen,
}: {
  readonly probability: RiskLevel;
  readonly impact: RiskLevel;
  readonly risks: readonly NumberedRisk[];
  readonly onOpen: ((risk: string) => void) | undefined;
}) {
  const t = useT('blocks/risks');
  const band = t(`bands.${bandAt(probability, impact)}`);
  const [first] = risks;
  if (first === undefined) {
    return <span className="text-12 text-ink-soft">{probability * impact}</span>;
  }
  const label = t('matrix.square', { probability, impact, band, count: risks.length });
  const numbers = risks.slice(0, most).map(({ number }) => number);
  const more = risks.length - numbers.length;
  const text = `${numbers.join(' · ')}${more > 0 ? ` +${more}` : ''}`;
  return onOpen === undefined ? (
    <span className="font-strong">
      <span className="sr-only">{label}: </span>
      {text}
    </span>
  ) : (
    <button
      type="button"
      aria-label={`${label}: ${text}`}
      onClick={() => onOpen(first.risk.id)}
      className="size-full rounded-chip font-strong hover:bg-hover"
    >
      {text}
    </button>
  );
}
