import type { Locale } from '@kader/plan/template';
import enChannels from '../library/catalogues/channels/en.json' with { type: 'json' };
import nlChannels from '../library/catalogues/channels/nl.json' with { type: 'json' };
import plChannels from '../library/catalogues/channels/pl.json' with { type: 'json' };
import ruChannels from '../library/catalogues/channels/ru.json' with { type: 'json' };
import svChannels from '../library/catalogues/channels/sv.json' with { type: 'json' };
import enGoals from '../library/catalogues/goals/en.json' with { type: 'json' };
import nlGoals from '../library/catalogues/goals/nl.json' with { type: 'json' };
import plGoals from '../library/catalogues/goals/pl.json' with { type: 'json' };
import ruGoals from '../library/catalogues/goals/ru.json' with { type: 'json' };
import svGoals from '../library/catalogues/goals/sv.json' with { type: 'json' };
import en from '../library/catalogues/metrics/en.json' with { type: 'json' };
import nl from '../library/catalogues/metrics/nl.json' with { type: 'json' };
import pl from '../library/catalogues/metrics/pl.json' with { type: 'json' };
import ru from '../library/catalogues/metrics/ru.json' with { type: 'json' };
import sv from '../library/catalogues/metrics/sv.json' with { type: 'json' };
import enTools from '../library/catalogues/tools/en.json' with { type: 'json' };
import nlTools from '../library/catalogues/tools/nl.json' with { type: 'json' };
import plTools from '../library/catalogues/tools/pl.json' with { type: 'json' };
import ruTools from '../library/catalogues/tools/ru.json' with { type: 'json' };
import svTools from '../library/catalogues/tools/sv.json' with { type: 'json' };

/** By entry its words. */
export type WordsOfCatalogue = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Words of the metrics catalogue, by language: a name, a short form for narrow columns, one sentence on what it says. */
export const metricWords: Readonly<Record<Locale, WordsOfCatalogue>> = { nl, ru, sv, pl, en };

/** Words of the channels catalogue, by language: the same three. */
export const channelWords: Readonly<Record<Locale, WordsOfCatalogue>> = {
  nl: nlChannels,
  ru: ruChannels,
  sv: svChannels,
  pl: plChannels,
  en: enChannels,
};

/** Words of the goal library, by language: the title as it stands in a plan, a short form, one sentence on what the goal means. */
export const goalWords: Readonly<Record<Locale, WordsOfCatalogue>> = {
  nl: nlGoals,
  ru: ruGoals,
  sv: svGoals,
  pl: plGoals,
  en: enGoals,
};

/** Words of the tools catalogue, by language: a name, and what the tool is for. */
export const toolWords: Readonly<Record<Locale, WordsOfCatalogue>> = {
  nl: nlTools,
  ru: ruTools,
  sv: svTools,
  pl: plTools,
  en: enTools,
};
