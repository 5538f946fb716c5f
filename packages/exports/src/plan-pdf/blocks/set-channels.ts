import { formatBare, formatPercent } from '@kader/i18n';
import { costIn, costsPerChannel, periodsOf } from '@kader/plan/blocks';
import { headerOf, type Item } from '@kader/plan/document';
import { calculateChannelShare, calculateSum } from '@kader/plan/formulas';
import { type Content, textOf } from '../content.ts';
import { partHeading, underHeading } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import { figureCell, ruledTable } from '../ruled-table.ts';
import { looks } from '../text-looks.ts';

/** What each channel is planned to cost, with its share of the whole (F20), and what of that are experiments; nothing while no line names a channel. */
export function setChannels(reading: Reading, lines: readonly Item[]): Content[] {
  const channels = costsPerChannel(lines);
  const named = channels.filter(({ channel }) => channel !== '');
  if (named.length === 0) {
    return [];
  }
  const word = (key: string) => reading.block('budget', key);
  const nameOf = (key: string) => reading.input.catalogueNames.channels[key] ?? key;
  const experiments = lines.filter(({ fields }) => fields.isExperiment === true);
  const row = (name: string, rows: readonly Item[], isStrong = false): readonly Content[] => [
    textOf(name, { ...looks.figure, ...(isStrong ? { bold: true } : { font: 'Serif' }) }),
    ...figures(reading, rows, { lines, isStrong }),
  ];
  const totals = [
    row(word('grid.total'), lines, true),
    ...(experiments.length === 0 ? [] : [row(word('grid.experiments'), experiments)]),
  ];
  const table = ruledTable({
    heads: [word('channels.channel'), word('computed.total.label'), word('computed.share.label')],
    shares: [4, 1, 1],
    rows: [
      ...named.map(({ channel, lines: own }) => row(nameOf(channel), own)),
      ...channels
        .filter(({ channel }) => channel === '')
        .map(({ lines: own }) => row(word('channels.none'), own)),
      ...totals,
    ],
    totals: totals.length,
  });
  return underHeading(partHeading(reading, word('channels.label')), [{ content: table, kept: false }]);
}

/** What lines cost in the whole plan, and what part of all lines that is. */
function figures(
  { input, locale, currency }: Reading,
  rows: readonly Item[],
  { lines, isStrong }: { readonly lines: readonly Item[]; readonly isStrong: boolean },
): readonly Content[] {
  const periods = periodsOf(headerOf(input.document), lines);
  const sum = (of: readonly Item[]) => calculateSum(periods.map((period) => costIn(of, period)));
  const cost = sum(rows);
  const share = calculateChannelShare(cost, sum(lines));
  return [
    figureCell(cost === null ? '–' : formatBare(locale, cost, { unit: 'money', currency }), isStrong),
    figureCell(share === null ? '–' : formatPercent(locale, share, { maxDecimals: 1 })),
  ];
}
