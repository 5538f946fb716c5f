import type { Locale } from '@kader/plan/template';
import enChannels from '../library/catalogues/channels/en.json' with { type: 'json' };
import nlChannels from '../library/catalogues/channels/nl.json' with { type: 'json' };
import plChannels from '../library/catalogues/channels/pl.json' with { type: 'json' };
import ruChannels from '../library/catalogues/channels/ru.json' with { type: 'json' };
import svChannels from '../library/catalogues/channels/sv.json' with { type: 'json' };
import en from '../library/catalogues/metrics/en.json' with { type: 'json' };
import nl from '../library/catalogues/metrics/nl.json' with { type: 'json' };
import pl from '../library/catalogues/metrics/pl.json' with { type: 'json' };
import ru from '../library/catalogues/metrics/ru.json' with { type: 'json' };
import sv from '../library/catalogues/metrics/sv.json' with { type: 'json' };

/** By entry: its name, a short form for narrow columns, and one sentence on what it says. */
export type WordsOfCatalogue = Readonly<
  Record<string, Readonly<Record<'name' | 'short' | 'explanation', string>>>
>;

/** Words of the metrics catalogue, by language. */
export const metricWords: Readonly<Record<Locale, WordsOfCatalogue>> = { nl, ru, sv, pl, en };

/** Words of the channels catalogue, by language. */
export const channelWords: Readonly<Record<Locale, WordsOfCatalogue>> = {
  nl: nlChannels,
  ru: ruChannels,
  sv: svChannels,
  pl: plChannels,
  en: enChannels,
};
