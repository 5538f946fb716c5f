import type { Namespace } from '@kader/i18n';
import { blockTypes } from '@kader/plan/blocks';
import { blockNamespace } from '../words/word-keys.ts';

/** The messages that documents need on a page: hand `messagesFor(locale, planNamespaces)` to I18nProvider. */
export const planNamespaces: readonly Namespace[] = [
  'common',
  'errors',
  'fields',
  'checks',
  'plan',
  'history',
  'recurrence',
  ...blockTypes.map(({ type }) => blockNamespace(type)),
];
