import { canonicalJson, sha256Hex } from '@kader/plan/canonical';
import type { MetricEntry } from '@kader/plan/evaluate';
import type { Locale } from '@kader/plan/template';
import metrics from '../library/catalogues/metrics.json' with { type: 'json' };
import { metricWords, type WordsOfMetrics } from './metric-words.ts';
import { readMetrics } from './read-metrics.ts';

/** A catalogue as it comes with the product: entries, and their words in every language under `<entry>.name`, `<entry>.short` and `<entry>.explanation`. */
export interface PackagedCatalogue {
  readonly key: 'metrics';
  readonly version: number;
  readonly entries: readonly MetricEntry[];
  readonly words: Readonly<Record<Locale, Readonly<Record<string, string>>>>;
  /** SHA-256 in hex of the canonical JSON of entries and words. */
  readonly packageHash: string;
}

/** Returns the catalogues of the platform's library (domain 2.8). Throws an Error that names the metric for an entry that is none. */
export function packagedCatalogues(): readonly PackagedCatalogue[] {
  const entries = readMetrics(metrics.entries);
  const words = {
    nl: flatten(metricWords.nl),
    ru: flatten(metricWords.ru),
    sv: flatten(metricWords.sv),
    pl: flatten(metricWords.pl),
    en: flatten(metricWords.en),
  };
  const packageHash = sha256Hex(canonicalJson({ entries, words }));
  return [{ key: 'metrics', version: metrics.version, entries, words, packageHash }];
}

/** `{ reach: { name: 'Reach' } }` → `{ 'reach.name': 'Reach' }`. */
function flatten(words: WordsOfMetrics): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([metric, texts]) =>
      Object.entries(texts).map(([word, text]) => [`${metric}.${word}`, text]),
    ),
  );
}
