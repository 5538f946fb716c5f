import { canonicalJson, sha256Hex } from '@kader/plan/canonical';
import type { ChannelEntry, MetricEntry } from '@kader/plan/evaluate';
import type { Locale } from '@kader/plan/template';
import channels from '../library/catalogues/channels.json' with { type: 'json' };
import metrics from '../library/catalogues/metrics.json' with { type: 'json' };
import { channelWords, metricWords, type WordsOfCatalogue } from './catalogue-words.ts';
import { readChannels } from './read-channels.ts';
import { readMetrics } from './read-metrics.ts';

/** A catalogue as it comes with the product: entries, and their words in every language under `<entry>.name`, `<entry>.short` and `<entry>.explanation`. */
export interface PackagedCatalogue<Entry extends MetricEntry | ChannelEntry = MetricEntry | ChannelEntry> {
  readonly key: 'metrics' | 'channels';
  readonly version: number;
  readonly entries: readonly Entry[];
  readonly words: Readonly<Record<Locale, Readonly<Record<string, string>>>>;
  /** SHA-256 in hex of the canonical JSON of entries and words. */
  readonly packageHash: string;
}

/** Returns the catalogues of the platform's library (domain 2.8) by key. Throws an Error that names the entry for one that is none. */
export function packagedCatalogues(): {
  readonly metrics: PackagedCatalogue<MetricEntry>;
  readonly channels: PackagedCatalogue<ChannelEntry>;
} {
  return {
    metrics: packageOf('metrics', metrics.version, readMetrics(metrics.entries), metricWords),
    channels: packageOf('channels', channels.version, readChannels(channels.entries), channelWords),
  };
}

function packageOf<Entry extends MetricEntry | ChannelEntry>(
  key: PackagedCatalogue['key'],
  version: number,
  entries: readonly Entry[],
  texts: Readonly<Record<Locale, WordsOfCatalogue>>,
): PackagedCatalogue<Entry> {
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
