import { dayIn, formatDate, formatDateRange, formatDateTime, formatNumber } from '@kader/i18n';
import { headerOf } from '@kader/plan/document';
import { inks } from '../colours/brand-colours.ts';
import { type Content, textOf } from './content.ts';
import type { Fact } from './fact-grid.ts';
import type { Reading } from './reading.ts';
import { outcomeText } from './record-words.ts';
import { looks, page, pageMargins, textWidth } from './text-looks.ts';

/** Longest title that the cover prints; the rest of a longer one is cut. */
const titleMax = 300;

const graphemes = new Intl.Segmenter();

/** The cover: whose work it is, for whom, what it is called, and which version of when. */
export function setCover(reading: Reading): Content[] {
  const { input, colours } = reading;
  const kind = kindOf(reading);
  const own = cutText(planTitleOf(reading), titleMax);
  const title = kind ?? own;
  const look = title.length <= 70 ? looks.coverTitle : looks.coverTitleLong;
  return [
    {
      columns: [
        { canvas: [{ type: 'rect', x: 0, y: 3, w: 9, h: 9, color: colours.accent }], width: 17 },
        {
          ...textOf(cutText(input.agency.name, 120), {
            ...looks.coverClient,
            bold: true,
            color: colours.accent,
          }),
          width: textWidth - 17,
        },
      ],
    },
    textOf(cutText(input.client.name, 160), looks.coverClient, { margin: [0, 150, 0, 12] }),
    textOf(title, look, { margin: [0, 0, 40, kind === null ? 18 : 10] }),
    ...(kind === null ? [] : [textOf(own, { ...looks.coverSubtitle }, { margin: [0, 0, 40, 18] })]),
    { canvas: [{ type: 'rect', x: 0, y: 0, w: 64, h: 2.4, color: colours.accent }] },
    { ...coverFacts(reading), absolutePosition: { x: pageMargins[0], y: page.height - 250 } },
  ];
}

/** The title of what is made: the plan's, and before it what of the plan it is where that is not the whole. */
export function titleOf(reading: Reading): string {
  const kind = kindOf(reading);
  return kind === null ? planTitleOf(reading) : `${kind} – ${planTitleOf(reading)}`;
}

/** What of the plan is made, by name; null for the whole. */
export function kindOf({ kind, words }: Reading): string | null {
  return kind === 'pdf' ? null : words(`kinds.${kind}`);
}

/** The plan's own title. */
export function planTitleOf(reading: Reading): string {
  const { title } = headerOf(reading.input.document).fields;
  return typeof title === 'string' ? title : reading.frame('title');
}

/** The end of a cut text that is part of a word, where a word ends shortly before. */
const brokenWord = /(?<=\S)[\s,.;:–-]+\S{0,14}$/u;

/** A text of at most `max` characters, an ellipsis at its end if it was cut. */
export function cutText(text: string, max: number): string {
  const parts = Array.from(graphemes.segment(text), ({ segment }) => segment);
  return parts.length <= max
    ? text
    : `${parts
        .slice(0, max - 1)
        .join('')
        .replace(brokenWord, '')}…`;
}

function coverFacts(reading: Reading): Content {
  const { input, locale, words } = reading;
  const { periodStart, periodEnd } = headerOf(input.document).fields;
  const { edition } = input;
  const last =
    edition.kind === 'version'
      ? input.decisions.findLast(
          ({ version, kind }) => version === edition.number && kind !== 'chooseScenario',
        )
      : undefined;
  const facts: Fact[] = [
    ...(edition.kind === 'version'
      ? ([
          [words('cover.version'), formatNumber(locale, edition.number)],
          [words('cover.date'), formatDate(locale, dayIn(input.timeZone, input.standsAt), 'long')],
        ] as const)
      : ([
          [words('cover.version'), words(`${edition.kind}.name`)],
          [words('cover.standsAt'), formatDateTime(locale, input.standsAt, input.timeZone)],
        ] as const)),
    ...(typeof periodStart === 'string' && typeof periodEnd === 'string'
      ? ([[words('cover.period'), formatDateRange(locale, periodStart, periodEnd, 'long')]] as const)
      : []),
    ...(input.preparedBy === null
      ? []
      : ([[words('cover.preparedBy'), cutText(input.preparedBy, 120)]] as const)),
    ...(last === undefined
      ? []
      : ([
          [
            outcomeText(reading, last),
            `${cutText(last.name, 120)}, ${formatDateTime(locale, last.at, last.timeZone)}`,
          ],
        ] as const)),
  ];
  return {
    table: {
      widths: [110, textWidth - 110],
      body: facts.map(([label, value]) => [
        textOf(label, { ...looks.label, fontSize: 9.5 }),
        textOf(value, { ...looks.value, fontSize: 9.5, color: inks.ink }),
      ]),
    },
    layout: {
      hLineWidth: () => 0.5,
      hLineColor: () => inks.line,
      vLineWidth: () => 0,
      paddingLeft: () => 0,
      paddingRight: () => 0,
      paddingTop: () => 6,
      paddingBottom: () => 6,
    },
  };
}
