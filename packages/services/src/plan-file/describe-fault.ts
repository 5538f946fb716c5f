import type { Namespace } from '@kader/i18n';
import { createTranslator, namespaces } from '@kader/i18n/messages';
import { blockTypes, isSystemCollection } from '@kader/plan/blocks';
import type { PlanFileFault } from '@kader/plan/file';
import type { Frame, Locale } from '@kader/plan/template';
import type { RefusedPlanFile } from './load-plan-file.ts';
import type { PlanFileFaultAnswer } from './plan-file-answer.ts';

/** A fault with its place in the reader's words: section, row and field, as far as they are known. */
export function describeFault(
  fault: RefusedPlanFile['faults'][number],
  { frame, locale }: { readonly frame: Frame | null; readonly locale: Locale },
): PlanFileFaultAnswer {
  if (fault.reason === 'unknownTemplate') {
    return { reason: fault.reason, limit: null, place: [] };
  }
  const parts = [sectionOf(fault, frame), rowOf(fault, locale), fieldOf(fault, locale)];
  return {
    reason: fault.reason,
    limit: fault.limit ?? null,
    place: parts.filter((part): part is string => part !== null),
  };
}

function sectionOf({ section }: PlanFileFault, frame: Frame | null): string | null {
  const key = `sections.${section}.title`;
  const words = frame?.words ?? {};
  return section === undefined ? null : ((Object.hasOwn(words, key) ? words[key] : undefined) ?? section);
}

/** A row by its kind and title, or by its number in the file. */
function rowOf({ collection, row, title }: PlanFileFault, locale: Locale): string | null {
  const t = createTranslator(locale, 'history');
  const noun = nounOf(collection, locale);
  if (title !== undefined && noun !== null) {
    return t('subject.titled', { row: noun, title });
  }
  const named = [noun, row === undefined ? null : String(row)].filter((part) => part !== null);
  return named.length === 0 ? null : named.join(' ');
}

/** A row of the collection as a noun; its key where nobody knows it. */
function nounOf(collection: string | undefined, locale: Locale): string | null {
  if (collection === undefined || collection === 'document' || collection === 'sections') {
    return null;
  }
  if (isSystemCollection(collection)) {
    return createTranslator(locale, 'history').derived(`rows.${collection}`);
  }
  const type = blockTypes.find(({ collections }) => collections.some(({ key }) => key === collection))?.type;
  const name = `blocks/${type?.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  const namespace = namespaces.find((one): one is Namespace => one === name);
  return namespace === undefined
    ? collection
    : createTranslator(locale, namespace).derived(`collections.${collection}.row`);
}

function fieldOf({ collection, field }: PlanFileFault, locale: Locale): string | null {
  if (field === undefined) {
    return null;
  }
  const t = createTranslator(locale, 'fields');
  const own = `${collection}.${field}.label`;
  const common = `common.${field}.label`;
  return t.has(own) ? t.derived(own) : t.has(common) ? t.derived(common) : field;
}
