import type { Locale } from '@kader/plan/template';
import en from '../library/catalogues/metrics/en.json' with { type: 'json' };
import nl from '../library/catalogues/metrics/nl.json' with { type: 'json' };
import pl from '../library/catalogues/metrics/pl.json' with { type: 'json' };
import ru from '../library/catalogues/metrics/ru.json' with { type: 'json' };
import sv from '../library/catalogues/metrics/sv.json' with { type: 'json' };

/** By metric: its name, a short form for narrow columns, and one sentence on what it says. */
export type WordsOfMetrics = Readonly<
  Record<string, Readonly<Record<'name' | 'short' | 'explanation', string>>>
>;

/** Words of the metrics catalogue, by language. */
export const metricWords: Readonly<Record<Locale, WordsOfMetrics>> = { nl, ru, sv, pl, en };
