'use client';

import { formatList, formatMonth } from '@kader/i18n';
import { useTranslator } from '@kader/i18n/react';
import type { PlanDocument } from '@kader/plan/document';
import { type FieldDefinition, type FieldValue, fieldTypes, isEntries } from '@kader/plan/fields';
import { usePlanData } from '../plan/plan-scope.ts';
import { usePeople } from '../plan/use-document.ts';
import { useRowWords } from '../words/use-row-words.ts';
import { fieldWordsKey } from '../words/word-keys.ts';
import { isCatalogue } from './editors/use-catalogue-options.tsx';
import { formatFigure } from './figures/figures.ts';
import { formatScalar } from './format-field.ts';
import { useFormat } from './use-format.ts';
import { useRecurrenceText } from './use-recurrence-text.ts';

/** A value with all that is needed to say it. */
export interface GivenValue {
  readonly collection: string;
  readonly field: string;
  readonly definition: FieldDefinition;
  readonly value: FieldValue;
  /** For a figure whose unit stands in another field. */
  readonly unit?: string | null | undefined;
  /** Where the rows that it refers to are found; tried in order. */
  readonly documents: readonly PlanDocument[];
}

const longest = 90;

/** Says a value in one line of text, in the reader's language; what people wrote is shortened, unless all of it is wanted. */
export function useValueText(length: 'line' | 'whole' = 'line'): (given: GivenValue) => string {
  const translator = useTranslator();
  const format = useFormat();
  const sayRecurrence = useRecurrenceText();
  const people = usePeople();
  const { catalogues } = usePlanData();
  const rowWords = useRowWords();

  function rowName(id: string, documents: readonly PlanDocument[]): string {
    for (const document of documents) {
      const row = document.items.get(id);
      if (row !== undefined) {
        return rowWords.title(document, row) ?? rowWords.noun(row.collection);
      }
    }
    return translator('plan')('field.removed');
  }
  function catalogueName({ definition }: GivenValue, key: string): string {
    const name = isCatalogue(definition.catalogue) ? catalogues[definition.catalogue].names[key] : undefined;
    return name ?? translator('plan')('field.unknownMetric');
  }
  function optionName({ collection, field }: GivenValue, option: string): string {
    const t = translator('fields');
    const key = `${fieldWordsKey(collection, field)}.options.${option}`;
    return t.has(key) ? t.derived(key) : option;
  }
  function entriesText(given: GivenValue): string {
    const entries = isEntries(given.value) ? given.value : [];
    const { type } = given.definition;
    const texts = entries.map((entry) => {
      switch (type) {
        case 'referenceList':
          return rowName(entry.id, given.documents);
        case 'choiceList':
          return optionName(given, textOf(entry.value));
        case 'catalogueList':
          return catalogueName(given, textOf(entry.value));
        case 'series':
          return `${formatMonth(format.locale, entry.id, 'medium')} ${figureText(given, textOf(entry.value))}`;
        default:
          return textOf(entry.value);
      }
    });
    return length === 'whole' ? texts.join('\n') : shorten(formatList(format.locale, texts));
  }
  function figureText({ definition, unit }: GivenValue, figure: string): string {
    return formatFigure(definition, figure, unitFields(definition, unit), format);
  }

  return (given) => {
    const { definition, value, unit, documents } = given;
    switch (definition.type) {
      case 'choice':
        return optionName(given, textOf(value));
      case 'recurrence':
        return sayRecurrence(textOf(value));
      case 'flag':
        return translator('common')(value === true ? 'yes' : 'no');
      case 'person':
        return people.find(({ id }) => id === value)?.name ?? translator('plan')('field.people.unknown');
      case 'reference':
        return typeof value === 'object' && 'id' in value ? rowName(value.id, documents) : '';
      case 'catalogueEntry':
        return catalogueName(given, textOf(value));
      case 'textList':
      case 'choiceList':
      case 'referenceList':
      case 'catalogueList':
      case 'series':
        return entriesText(given);
      case 'text':
      case 'richText': {
        const text = fieldTypes[definition.type].toText(value);
        return length === 'whole' ? text : shorten(text.replaceAll(/\s+/g, ' '));
      }
      default:
        return formatScalar(definition, value, unitFields(definition, unit), format) ?? '';
    }
  };
}

function unitFields(
  { unitField }: FieldDefinition,
  unit: string | null | undefined,
): Readonly<Record<string, FieldValue>> {
  return unitField === undefined || unit === null || unit === undefined ? {} : { [unitField]: unit };
}

/** A value that is kept as text; empty for any other. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A text cut at a word, so that a line stays a line. */
function shorten(text: string): string {
  if (text.length <= longest) {
    return text;
  }
  const cut = text.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest - 20)).trimEnd()}…`;
}
