import { type Spread, spreadOf } from '../measure/spread.ts';
import { spreadText, table, verdict } from '../report/figures.ts';
import type { AskingName } from './askings.ts';
import type { Cost } from './measure-requests.ts';

/** Costs of one round, by what was asked. */
export type Round = Readonly<Partial<Record<AskingName, Cost>>>;

interface Comparison {
  readonly title: string;
  readonly raw: AskingName;
  readonly next: AskingName;
  readonly handlers: AskingName;
  readonly limit: number;
}

const comparisons: readonly Comparison[] = [
  { title: 'Open a plan of 500 items', raw: 'rawOpen', next: 'open', handlers: 'openHandlers', limit: 1.5 },
  {
    title: 'Open it again, unchanged',
    raw: 'rawOpen',
    next: 'reopen',
    handlers: 'reopenHandlers',
    limit: 0.1,
  },
  { title: 'Save one field', raw: 'rawSave', next: 'save', handlers: 'saveHandlers', limit: 2 },
  { title: 'List 500 plans', raw: 'rawList', next: 'list', handlers: 'listHandlers', limit: 1.2 },
];

const sumOf = (cost: Cost | undefined) => (cost === undefined ? Number.NaN : cost.node + cost.postgres);

/** Node and database together, over rounds. */
function costsOf(rounds: readonly Round[], name: AskingName): Spread {
  return spreadOf(rounds.map((round) => sumOf(round[name])));
}

function ratios(rounds: readonly Round[], { raw, next, handlers }: Comparison) {
  const over = (name: AskingName, empty: AskingName) =>
    spreadOf(rounds.map((round) => (sumOf(round[name]) - sumOf(round[empty])) / sumOf(round[raw])));
  return { next: over(next, 'empty'), handlers: over(handlers, 'emptyHandlers') };
}

/** CPU of every request, part by part. */
export function costTable(rounds: readonly Round[]): string {
  const names: readonly (readonly [AskingName, string])[] = [
    ['empty', 'Next: a route that refuses before it asks who is there'],
    ['emptyHandlers', 'The same handlers behind plain Node http'],
    ['rawItems', 'Baseline: the items of a plan alone'],
    ['rawOpen', 'Baseline: open'],
    ['open', 'Open'],
    ['openHandlers', 'Open, in front of Next'],
    ['reopen', 'Open again, unchanged'],
    ['reopenHandlers', 'Open again, in front of Next'],
    ['rawSave', 'Baseline: save'],
    ['save', 'Save'],
    ['saveHandlers', 'Save, in front of Next'],
    ['rawList', 'Baseline: list'],
    ['list', 'List'],
    ['listHandlers', 'List, in front of Next'],
  ];
  const part = (name: AskingName, of: keyof Cost) =>
    spreadText(spreadOf(rounds.map((round) => round[name]?.[of] ?? Number.NaN)));
  return table(
    ['CPU ms per request', 'Node', 'PostgreSQL', 'together'],
    names.map(([name, title]) => [
      title,
      part(name, 'node'),
      part(name, 'postgres'),
      spreadText(costsOf(rounds, name)),
    ]),
  );
}

/** What the product costs beyond an empty route, to the baseline. */
export function ratioTable(rounds: readonly Round[]): string {
  return table(
    ['to the baseline, beyond an empty route', 'behind Next', '', 'in front of Next'],
    comparisons.map((comparison) => {
      const { next, handlers } = ratios(rounds, comparison);
      return [
        comparison.title,
        spreadText(next),
        verdict(next.median, comparison.limit),
        spreadText(handlers),
      ];
    }),
  );
}

const growthLimit = 1.1;

/** What opening and saving cost among all agencies, to what they cost among a tenth of them. */
export function growthTable(few: readonly Round[], all: readonly Round[]): string {
  const rows = (['open', 'save', 'rawOpen', 'rawSave'] as const).map((name) => {
    const ratio = costsOf(all, name).median / costsOf(few, name).median;
    const title = { open: 'Open', save: 'Save', rawOpen: 'Baseline: open', rawSave: 'Baseline: save' }[name];
    return [title, ratio.toFixed(2), name.startsWith('raw') ? '' : verdict(ratio, growthLimit)];
  });
  return table(['ten times the agencies', 'ratio', ''], rows);
}
