import en from '../messages/en/outage.json' with { type: 'json' };
import nl from '../messages/nl/outage.json' with { type: 'json' };
import pl from '../messages/pl/outage.json' with { type: 'json' };
import ru from '../messages/ru/outage.json' with { type: 'json' };
import sv from '../messages/sv/outage.json' with { type: 'json' };
import type { Locale } from './locale/locales.ts';

/** What a page says when nothing else of it works. */
export interface OutageWords {
  readonly title: string;
  readonly text: string;
  readonly retry: string;
}

/**
 * The words of the last page, small enough to lie in every browser before anything fails: then no message can be
 * fetched any more.
 */
export const outageWords: Readonly<Record<Locale, OutageWords>> = { nl, ru, sv, pl, en };
