import en from '../messages/en/stage-sets.json' with { type: 'json' };
import nl from '../messages/nl/stage-sets.json' with { type: 'json' };
import pl from '../messages/pl/stage-sets.json' with { type: 'json' };
import ru from '../messages/ru/stage-sets.json' with { type: 'json' };
import sv from '../messages/sv/stage-sets.json' with { type: 'json' };
import type { Locale } from './locale/locales.ts';

/**
 * What the stages of ready-made funnels are called, by set and stage, in every language at once: a plan is written in a
 * language of its own, which need not be that of the screen. Small enough for a browser.
 */
const namesByLocale: Readonly<Record<Locale, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  nl,
  ru,
  sv,
  pl,
  en,
};

/** The names of the stages of a set (`race`, `reachLoyal`, `seeThinkDoCare`, `aida`) in a language, first to last; empty for a set that has none. */
export function stageNames(locale: Locale, set: string): readonly string[] {
  return Object.values(namesByLocale[locale][set] ?? {});
}
