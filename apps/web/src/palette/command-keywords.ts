import 'server-only';
import { locales } from '@kader/i18n';
import { messagesFor } from '@kader/i18n/messages';

/** Every command's name in all five languages, by its key: whichever of them somebody types, the command is found. */
export function commandKeywords(): Readonly<Record<string, string>> {
  const names = new Map<string, string[]>();
  for (const locale of locales) {
    const { commands } = messagesFor(locale, ['palette']).palette ?? {};
    for (const [key, name] of Object.entries(typeof commands === 'object' ? commands : {})) {
      names.set(key, [...(names.get(key) ?? []), typeof name === 'string' ? name : '']);
    }
  }
  return Object.fromEntries(
    [...names].map(([key, list]) => [key, list.join(' ').replace(/\{\{\w+\}\}/g, '')]),
  );
}
