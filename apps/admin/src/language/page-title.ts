import 'server-only';
import type { MessageKey, Namespace } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import type { Metadata } from 'next';
import { readLocale } from './read-locale.ts';

/** Metadata of a page whose title stands in the messages. The root layout adds the name of the app. */
export async function titledBy<N extends Namespace>(namespace: N, key: MessageKey<N>): Promise<Metadata> {
  return { title: createTranslator(await readLocale(), namespace)(key) };
}
