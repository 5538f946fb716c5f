import { findCatalogue, type ScopedTx } from '@kader/db';
import type { Locale } from '@kader/plan/template';
import type { GoalEntry } from '@kader/templates';
import type { SuggestionList, Suggestions } from '../plan/open-plan-answer.ts';
import type { CatalogueData } from './load-catalogues.ts';

/** The language of the person at the screen, and the one in which the plan is written. */
export interface SuggestionLanguages {
  readonly reader: Locale;
  readonly plan: Locale;
}

type WordIn = (language: keyof SuggestionLanguages, word: string) => string;

/** The newest version of every library that rows begin from; empty before the library is installed. */
export async function loadSuggestions(scope: ScopedTx, languages: SuggestionLanguages): Promise<Suggestions> {
  const goals = await findCatalogue<CatalogueData<GoalEntry>>(scope, 'goals');
  const wordIn: WordIn = (language, word) => goals?.words[languages[language]]?.[word] ?? '';
  return {
    goals: {
      version: goals?.version ?? 0,
      entries: (goals?.data.entries ?? []).map((entry) => suggestGoal(entry, wordIn)),
    },
  };
}

function suggestGoal(entry: GoalEntry, wordIn: WordIn): SuggestionList['entries'][number] {
  const { key, metric, unit, direction, nature, department, stage } = entry;
  return {
    key,
    name: wordIn('reader', `${key}.title`),
    short: wordIn('reader', `${key}.short`),
    explanation: wordIn('reader', `${key}.explanation`),
    ...(entry.pairWithOutcome ? { pairWithOutcome: true } : {}),
    fields: {
      title: wordIn('plan', `${key}.title`),
      metric,
      unit,
      direction,
      nature,
      department,
      ...(stage === undefined ? {} : { funnelStage: stage }),
    },
  };
}
