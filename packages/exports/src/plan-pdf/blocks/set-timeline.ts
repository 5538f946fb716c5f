import { formatMonthName } from '@kader/i18n';
import type { TimeScale } from '@kader/plan/formulas';
import { inks } from '../../colours/brand-colours.ts';
import { type Content, type TableLayout, textOf } from '../content.ts';
import { drawTrack, type TrackBar, trackHeight } from '../draw-track.ts';
import type { Piece } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import { looks, textWidth } from '../text-looks.ts';

/** A row of a timeline: what it is called, when it runs in words, and its bar; null without days. */
export interface TimelineRow {
  readonly title: string;
  readonly days: string;
  readonly bar: TrackBar | null;
}

const names = 148;
const days = 104;
const gap = 8;
const track = textWidth - names - days - 2 * gap;

/** Up to so many months each has its letter; beyond, each quarter. */
const mostLetters = 18;

/** Rows under each other with their bars over the same months, by group; the head is repeated on each page. */
export function setTimeline(
  reading: Reading,
  scale: TimeScale,
  window: { readonly from: string; readonly to: string } | null,
  groups: readonly { readonly name: string; readonly rows: readonly TimelineRow[] }[],
): Piece {
  const ground = {
    scale,
    width: track,
    window: window === null ? null : { ...window, color: reading.colours.accentSoft },
    line: inks.line,
  };
  const body = groups.flatMap(({ name, rows }) => [
    [textOf(name, looks.tableHead), textOf('', looks.value), { canvas: drawTrack(ground, null) }],
    ...rows.map((row): Content[] => [
      textOf(row.title, { ...looks.value, color: inks.ink }, { margin: [0, 3, 0, 3] }),
      textOf(row.days, looks.label, { margin: [0, 3, 0, 3] }),
      { canvas: drawTrack(ground, row.bar) },
    ]),
  ]);
  return {
    content: {
      table: {
        widths: [names, days, track],
        headerRows: 1,
        keepWithHeaderRows: 2,
        dontBreakRows: true,
        body: [[textOf('', looks.value), textOf('', looks.value), months(reading, scale)], ...body],
      },
      layout,
      margin: [0, 2, 0, 12],
    },
    kept: false,
  };
}

const layout: TableLayout = {
  hLineWidth: (line) => (line === 1 ? 0.8 : line === 0 ? 0 : 0.4),
  hLineColor: (line) => (line === 1 ? inks.ink : inks.line),
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: (column) => (column === 2 ? 0 : gap),
  paddingTop: () => 0.5,
  paddingBottom: () => 0.5,
};

/** The months over the tracks, by their first letter; a January says its year. */
function months(reading: Reading, scale: TimeScale): Content {
  const size = scale.months.length > mostLetters ? 3 : 1;
  const cells = scale.months
    .filter((_, index) => index % size === 0)
    .map(({ month }, index): Content => {
      const width = scale.months
        .slice(index * size, (index + 1) * size)
        .reduce((sum, one) => sum + one.width * track, 0);
      const letter = [...formatMonthName(reading.locale, month)][0] ?? '';
      const text = month.endsWith('-01') && scale.months.length > 12 ? `’${month.slice(2, 4)}` : letter;
      return { ...textOf(text, looks.small), width };
    });
  return { columns: cells, margin: [1, trackHeight - 13, 0, 1] };
}
