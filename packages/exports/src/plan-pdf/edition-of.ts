import { formatDateTime } from '@kader/i18n';
import type { Reading } from './reading.ts';

/** What of the plan this is, in short: its version, or that it is a draft and of when. */
export function editionOf({ input, locale, words, common }: Reading): string {
  const { edition, standsAt, timeZone } = input;
  if (edition.kind === 'version') {
    return common('version.short', { version: edition.number });
  }
  return words(`${edition.kind}.short`, { when: formatDateTime(locale, standsAt, timeZone) });
}
