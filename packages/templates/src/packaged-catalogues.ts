import { canonicalJson, sha256Hex } from '@kader/plan/canonical';
import type { ChannelEntry, MetricEntry } from '@kader/plan/evaluate';
import type { Locale } from '@kader/plan/template';
import channels from '../library/catalogues/channels.json' with { type: 'json' };
import goals from '../library/catalogues/goals.json' with { type: 'json' };
import metrics from '../library/catalogues/metrics.json' with { type: 'json' };
import tools from '../library/catalogues/tools.json' with { type: 'json' };
import { channelWords, goalWords, metricWords, toolWords, type WordsOfCatalogue } from './catalogue-words.ts';
import { readChannels } from './read-channels.ts';
import { type GoalEntry, readGoals } from './read-goals.ts';
import { readMetrics } from './read-metrics.ts';
import { readTools, type ToolEntry } from './read-tools.ts';

/** What an entry of each catalogue is. */
export interface EntryOf {
  readonly metrics: MetricEntry;
  readonly channels: ChannelEntry;
  readonly goals: GoalEntry;
  readonly tools: ToolEntry;
}

/** A catalogue as it comes with the product: entries, and their words in every language under `<entry>.<word>`. */
export interface PackagedCatalogue<Key extends keyof EntryOf = keyof EntryOf> {
  readonly key: Key;
  readonly version: number;
  readonly entries: readonly EntryOf[Key][];
  readonly words: Readonly<Record<Locale, Readonly<Record<string, string>>>>;
  /** SHA-256 in hex of the canonical JSON of entries and words. */
  readonly packageHash: string;
}

/** Returns the catalogues of the platform's library (domain 2.6, 2.8) by key. Throws an Error that names the entry for one that is none. */
export function packagedCatalogues(): { readonly [Key in keyof EntryOf]: PackagedCatalogue<Key> } {
  const metricEntries = readMetrics(metrics.entries);
  return {
    metrics: packageOf('metrics', metrics.version, metricEntries, metricWords),
    channels: packageOf('channels', channels.version, readChannels(channels.entries), channelWords),
    goals: packageOf('goals', goals.version, readGoals(goals.entries, metricEntries), goalWords),
    tools: packageOf('tools', tools.version, readTools(tools.entries), toolWords),
  };
}

function packageOf<Key extends keyof EntryOf>(
  key: Key,
  version: number,
  entries: readonly EntryOf[Key][],
  texts: Readonly<Record<Locale, WordsOfCatalogue>>,
): PackagedCatalogue<Key> {
  const words = {
    nl: flatten(texts.nl),
    ru: flatten(texts.ru),
    sv: flatten(texts.sv),
    pl: flatten(texts.pl),
    en: flatten(texts.en),
  };
  return { key, version, entries, words, packageHash: sha256Hex(canonicalJson({ entries, words })) };
}

/** `{ reach: { name: 'Reach' } }` → `{ 'reach.name': 'Reach' }`. */
function flatten(words: WordsOfCatalogue): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([entry, texts]) =>
      Object.entries(texts).map(([word, text]) => [`${entry}.${word}`, text]),
    ),
  );
}
