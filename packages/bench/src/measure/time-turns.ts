import { type Spread, spreadOf } from './spread.ts';

/** Milliseconds of processor that this thread has used: what else the machine does is not in it. */
function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Something that is timed: called `times` in a row in each round. */
export interface Timed<Given = unknown> {
  /** Makes what a call works on; not timed. */
  readonly prepare?: () => Given;
  readonly run: (given: Given) => unknown;
  readonly times: number;
}

/** The same, whatever it works on. */
export function timed<Given>(thing: Timed<Given>): Timed {
  return thing as Timed;
}

/** What took how long, and the first beside every other: ratios of the same round, which the machine's moods hit alike. */
export interface Turns<Name extends string> {
  readonly ms: Readonly<Record<Name, Spread>>;
  readonly toFirst: Readonly<Record<Name, Spread>>;
}

/**
 * Times several things in turns, round after round, so that none has the quiet minutes for itself. The first is what the
 * others are compared with. Rounds before the first counted one warm everything up.
 */
export async function timeTurns<Name extends string>(
  things: Readonly<Record<Name, Timed>>,
  { rounds, warmUp }: { readonly rounds: number; readonly warmUp: number },
): Promise<Turns<Name>> {
  const entries = Object.entries(things) as [Name, Timed][];
  const figures = new Map<Name, number[]>(entries.map(([name]) => [name, []]));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [name, { prepare, run, times }] of entries) {
      const given = Array.from({ length: times }, () => prepare?.());
      const begun = cpuMs();
      for (const one of given) {
        await run(one);
      }
      if (round >= 0) {
        figures.get(name)?.push((cpuMs() - begun) / times);
      }
    }
  }
  const first = [...figures.values()][0] ?? [];
  const table = (of: (own: readonly number[]) => readonly number[]) =>
    Object.fromEntries([...figures].map(([name, own]) => [name, spreadOf(of(own))])) as Record<Name, Spread>;
  return {
    ms: table((own) => own),
    toFirst: table((own) => own.map((figure, round) => figure / (first[round] ?? Number.NaN))),
  };
}
