import { findCatalogue, type ScopedTx } from '@kader/db';
import type { Locale } from '@kader/plan/template';
import type { GoalEntry, ToolEntry } from '@kader/templates';
import type { Suggestion, SuggestionList, Suggestions } from '../plan/open-plan-answer.ts';
import type { CatalogueData } from './load-catalogues.ts';

/** The language of the person at the screen, and the one in which the plan is written. */
export interface SuggestionLanguages {
  readonly reader: Locale;
  readonly plan: Locale;
}

/** A word of an entry in one of the two languages. */
type WordIn = (language: keyof SuggestionLanguages, word: string) => string;

/** The newest version of every library that rows begin from; empty before the library is installed. */
export async function loadSuggestions(scope: ScopedTx, languages: SuggestionLanguages): Promise<Suggestions> {
  return {
    goals: await loadList(scope, 'goals', languages, suggestGoal),
    tools: await loadList(scope, 'tools', languages, suggestTool),
  };
}

async function loadList<Entry extends { readonly key: string }>(
  scope: ScopedTx,
  key: keyof Suggestions,
  languages: SuggestionLanguages,
  suggest: (entry: Entry, wordIn: WordIn) => Omit<Suggestion, 'key'>,
): Promise<SuggestionList> {
  const catalogue = await findCatalogue<CatalogueData<Entry>>(scope, key);
  const entries = catalogue?.data.entries ?? [];
  return {
    version: catalogue?.version ?? 0,
    entries: entries.map((entry) => {
      const wordIn: WordIn = (language, word) =>
        catalogue?.words[languages[language]]?.[`${entry.key}.${word}`] ?? '';
      return { key: entry.key, ...suggest(entry, wordIn) };
    }),
  };
}

function suggestGoal(entry: GoalEntry, wordIn: WordIn): Omit<Suggestion, 'key'> {
  const { metric, unit, direction, nature, department, stage } = entry;
  return {
    name: wordIn('reader', 'title'),
    short: wordIn('reader', 'short'),
    explanation: wordIn('reader', 'explanation'),
    ...(entry.pairWithOutcome ? { pairWithOutcome: true } : {}),
    fields: {
      title: wordIn('plan', 'title'),
      metric,
      unit,
      direction,
      nature,
      department,
      ...(stage === undefined ? {} : { funnelStage: stage }),
    },
  };
}

function suggestTool({ kind }: ToolEntry, wordIn: WordIn): Omit<Suggestion, 'key'> {
  return {
    name: wordIn('reader', 'name'),
    explanation: wordIn('reader', 'purpose'),
    fields: { kind, name: wordIn('plan', 'name'), purpose: wordIn('plan', 'purpose') },
  };
}
