import { findCatalogue, type ScopedTx } from '@kader/db';
import type { ChannelEntry, MetricEntry } from '@kader/plan/evaluate';
import type { Locale } from '@kader/plan/template';
import type { Catalogue, Catalogues } from '../plan/open-plan-answer.ts';

/** What the installer keeps of a catalogue beside its words. */
export interface CatalogueData<Entry> {
  readonly entries: readonly Entry[];
}

/** The newest version of every catalogue with its words in a locale; empty before the library is installed. */
export async function loadCatalogues(scope: ScopedTx, locale: Locale): Promise<Catalogues> {
  return {
    metrics: await loadCatalogue<MetricEntry>(scope, 'metrics', locale),
    channels: await loadCatalogue<ChannelEntry>(scope, 'channels', locale),
  };
}

async function loadCatalogue<Entry extends { readonly key: string }>(
  scope: ScopedTx,
  key: keyof Catalogues,
  locale: Locale,
): Promise<Catalogue<Entry>> {
  const catalogue = await findCatalogue<CatalogueData<Entry>>(scope, key);
  const entries = catalogue?.data.entries ?? [];
  const words = catalogue?.words[locale] ?? catalogue?.words.en ?? {};
  const wordsOf = (part: 'name' | 'short') =>
    Object.fromEntries(entries.map((entry) => [entry.key, words[`${entry.key}.${part}`] ?? entry.key]));
  return { version: catalogue?.version ?? 0, entries, names: wordsOf('name'), shorts: wordsOf('short') };
}
