'use client';

import { useT } from '@kader/i18n/react';
import type { Item } from '@kader/plan/document';
import {
  catalogueKeys,
  type FieldDefinition,
  type FieldValue,
  isEntries,
  type RichTextNode,
} from '@kader/plan/fields';
import type { ReactNode } from 'react';
import { usePlanData } from '../plan/plan-scope.ts';
import { usePersonName } from '../plan/use-document.ts';
import { useFieldDefinition } from '../plan/use-field-definition.ts';
import { useContentLang } from '../plan/use-words.ts';
import { isCatalogue } from './editors/use-catalogue-options.tsx';
import { useFieldWords } from './field-words.ts';
import { formatScalar } from './format-field.ts';
import { ReferenceText } from './reference-text.tsx';
import { RichTextReader } from './rich-text-reader.tsx';
import { SeriesReader } from './series-reader.tsx';
import { useFormat } from './use-format.ts';
import { useRecurrenceText } from './use-recurrence-text.ts';

export interface FieldReaderProps {
  /** The row; its fields are read as they stand in it. */
  readonly item: Item;
  readonly field: string;
  /** Shown in place of a value that is not filled; nothing when absent. */
  readonly empty?: ReactNode;
}

/** The value of a field as it is read: figures and dates in the reader's language, what people wrote as they wrote it. */
export function FieldReader({ item, field, empty = null }: FieldReaderProps) {
  const definition = useFieldDefinition(item.collection, field);
  const value = item.fields[field];
  return definition === undefined || value === undefined ? (
    empty
  ) : (
    <ValueReader {...{ item, field, definition, value }} />
  );
}

export interface ValueReaderProps {
  readonly item: Item;
  readonly field: string;
  readonly definition: FieldDefinition;
  readonly value: FieldValue;
}

/** A value as it is read, by the type of its field. */
export function ValueReader({ item, field, definition, value }: ValueReaderProps): ReactNode {
  const format = useFormat();
  const lang = useContentLang();
  const text = typeof value === 'string' ? value : '';
  switch (definition.type) {
    case 'text':
      return <span lang={lang}>{text}</span>;
    case 'richText':
      return isRichText(value) ? <RichTextReader value={value} lang={lang} /> : null;
    case 'textList':
      return isEntries(value) ? (
        <ul lang={lang} className="grid grid-cols-[minmax(0,1fr)] gap-1">
          {value.map((entry) => (
            <li key={entry.id}>{typeof entry.value === 'string' ? entry.value : ''}</li>
          ))}
        </ul>
      ) : null;
    case 'choice':
      return <Option {...{ item, field, value: text }} />;
    case 'choiceList':
      return isEntries(value) ? (
        <Names
          keys={value.map(({ id }) => id)}
          nameOf={(key) => <Option {...{ item, field, value: key }} />}
        />
      ) : null;
    case 'flag':
      return <YesNo value={value === true} />;
    case 'person':
      return <Person id={text} />;
    case 'reference':
      return typeof value === 'object' && 'id' in value ? <ReferenceText id={value.id} /> : null;
    case 'referenceList':
      return isEntries(value) ? <References ids={value.map(({ id }) => id)} /> : null;
    case 'catalogueEntry':
      return <CatalogueName catalogue={definition.catalogue} value={text} />;
    case 'catalogueList':
      return (
        <Names
          keys={catalogueKeys(value)}
          nameOf={(key) => <CatalogueName catalogue={definition.catalogue} value={key} />}
        />
      );
    case 'link':
      return (
        <a
          href={text}
          target="_blank"
          rel="noopener noreferrer"
          className="text-accent underline decoration-1 underline-offset-3 [overflow-wrap:anywhere]"
        >
          {text}
        </a>
      );
    case 'recurrence':
      return <Recurrence value={text} />;
    case 'series':
      return <SeriesReader {...{ item, field, definition }} />;
    case 'integer':
    case 'decimal':
    case 'percent':
    case 'money':
    case 'measure':
    case 'score':
    case 'date':
    case 'month':
      return <span className="num">{formatScalar(definition, value, item.fields, format)}</span>;
  }
}

/** Whether a stored value is rich text. */
export function isRichText(value: FieldValue | undefined): value is RichTextNode {
  return typeof value === 'object' && !isEntries(value) && 'type' in value && value.type === 'doc';
}

function Option({
  item,
  field,
  value,
}: {
  readonly item: Item;
  readonly field: string;
  readonly value: string;
}) {
  return useFieldWords(item.collection, field).option(value);
}

function Recurrence({ value }: { readonly value: string }) {
  return useRecurrenceText()(value);
}

function YesNo({ value }: { readonly value: boolean }) {
  const t = useT('common');
  return value ? t('yes') : t('no');
}

function Person({ id }: { readonly id: string }) {
  const t = useT('plan');
  const name = usePersonName(id);
  return name ?? <span className="text-ink-faint">{t('field.people.unknown')}</span>;
}

function CatalogueName({
  catalogue,
  value,
}: {
  readonly catalogue: string | undefined;
  readonly value: string;
}) {
  const t = useT('plan');
  const { catalogues } = usePlanData();
  const name = isCatalogue(catalogue) ? catalogues[catalogue].names[value] : undefined;
  return name ?? <span className="text-ink-faint">{t('field.unknownMetric')}</span>;
}

/** The names of what was chosen, one after the other. */
function Names({
  keys,
  nameOf,
}: {
  readonly keys: readonly string[];
  readonly nameOf: (key: string) => ReactNode;
}) {
  return (
    <ul className="inline">
      {keys.map((key) => (
        <li key={key} className="inline not-last:after:content-[',_']">
          {nameOf(key)}
        </li>
      ))}
    </ul>
  );
}

function References({ ids }: { readonly ids: readonly string[] }) {
  return (
    <ul className="grid grid-cols-[minmax(0,1fr)] gap-1">
      {ids.map((id) => (
        <li key={id}>
          <ReferenceText id={id} />
        </li>
      ))}
    </ul>
  );
}
