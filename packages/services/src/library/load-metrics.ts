import { findCatalogue, type ScopedTx } from '@kader/db';
import type { MetricEntry } from '@kader/plan/evaluate';
import type { Locale } from '@kader/plan/template';
import type { MetricsCatalogue } from '../plan/open-plan-answer.ts';

/** What the installer keeps of a catalogue beside its words. */
export interface CatalogueData {
  readonly entries: readonly MetricEntry[];
}

/** The newest metrics catalogue with its words in a locale; empty before the library is installed. */
export async function loadMetrics(scope: ScopedTx, locale: Locale): Promise<MetricsCatalogue> {
  const catalogue = await findCatalogue<CatalogueData>(scope, 'metrics');
  const entries = catalogue?.data.entries ?? [];
  const words = catalogue?.words[locale] ?? catalogue?.words.en ?? {};
  const wordsOf = (part: 'name' | 'short') =>
    Object.fromEntries(entries.map(({ key }) => [key, words[`${key}.${part}`] ?? key]));
  return { version: catalogue?.version ?? 0, entries, names: wordsOf('name'), shorts: wordsOf('short') };
}
