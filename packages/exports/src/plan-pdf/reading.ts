import { dayIn, type Locale, type MessageParams, type Translate } from '@kader/i18n';
import { createTranslator, namespaces } from '@kader/i18n/messages';
import { collectionDefinition, commonFields } from '@kader/plan/blocks';
import { headerOf } from '@kader/plan/document';
import { type Evaluation, evaluate } from '@kader/plan/evaluate';
import { type BrandColours, brandColours } from '../colours/brand-colours.ts';
import type { PdfKind } from './pdf-kind.ts';
import type { PlanPdfInput } from './plan-pdf-input.ts';

/** A heading that the contents page and the bookmarks list. */
export interface Heading {
  readonly id: string;
  readonly level: 1 | 2;
  readonly number: string | null;
  readonly text: string;
}

/** One document being set: its input, its words, what was calculated, and the headings met so far. */
export interface Reading {
  readonly kind: PdfKind;
  readonly input: PlanPdfInput;
  readonly locale: Locale;
  readonly currency: string;
  readonly colours: BrandColours;
  readonly evaluation: Evaluation;
  readonly headings: Heading[];
  readonly words: Translate<'exports'>;
  readonly common: Translate<'common'>;
  readonly fields: Translate<'fields'>;
  readonly recurrence: Translate<'recurrence'>;
  readonly approval: Translate<'blocks/approval'>;
  /** Words of the template, empty when it has none for the key. */
  frame(key: string): string;
  /** Words of a block type; empty for a type or key that has none. */
  block(type: string, key: string, params?: MessageParams): string;
}

/** Prepares the reading of a plan: words in the frame's language, values as of the day on which it stood like this. */
export function prepareReading(input: PlanPdfInput, kind: PdfKind = 'pdf'): Reading {
  const { document, frame, agency } = input;
  const { locale } = frame;
  const header = headerOf(document).fields;
  return {
    kind,
    input,
    locale,
    currency: typeof header.currency === 'string' ? header.currency : 'EUR',
    colours: brandColours(agency.brandColor),
    evaluation: evaluate(document, { today: dayIn(input.timeZone, input.standsAt) }),
    headings: [],
    words: createTranslator(locale, 'exports'),
    common: createTranslator(locale, 'common'),
    fields: createTranslator(locale, 'fields'),
    recurrence: createTranslator(locale, 'recurrence'),
    approval: createTranslator(locale, 'blocks/approval'),
    frame: (key) => frame.words[key] ?? '',
    block: blockWords(locale),
  };
}

function blockWords(locale: Locale): Reading['block'] {
  const known = new Map<string, Translate<'blocks/goals'>>();
  return (type, key, params) => {
    const name = `blocks/${type.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    const namespace = namespaces.find((candidate) => candidate === name);
    if (namespace === undefined) {
      return '';
    }
    // Every block namespace is read by derived keys only, so one stands for all.
    const words = known.get(type) ?? (createTranslator(locale, namespace) as Translate<'blocks/goals'>);
    known.set(type, words);
    return words.derived(key, params);
  };
}

/** Label of a field: `short` as a column head, `label` in full. */
export function fieldLabel(
  reading: Reading,
  collection: string,
  field: string,
  form: 'short' | 'label',
): string {
  const isOwn = Object.hasOwn(collectionDefinition(collection)?.fields ?? {}, field);
  const place = !isOwn && Object.hasOwn(commonFields, field) ? 'common' : collection;
  return reading.fields.derived(`${place}.${field}.${form}`);
}
