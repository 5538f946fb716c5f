import { collectionsOf, fieldDefinition } from '../blocks/block-types.ts';
import { fieldTypes } from '../fields/field-types.ts';
import type { FieldValue } from '../fields/field-value.ts';
import type { Item, PlanDocument } from './document.ts';
import { type FoundText, findText, foldForFinding } from './find-text.ts';
import { headerOf } from './header-of.ts';
import { sectionItemId } from './section-item-id.ts';
import { orderedSections } from './sections-of.ts';
import { selectRows } from './select-rows.ts';

/** A place in a document that holds the words looked for. */
export interface FoundPlace extends FoundText {
  /** Null for the head of the document. */
  readonly section: string | null;
  /** Absent for the head, and for the title of a section. */
  readonly block?: string;
  readonly item: string;
  readonly field: string;
  /** Whether the words are those of the screen around what people wrote: a title of the template, a label, a name. */
  readonly ofFrame: boolean;
}

/**
 * What a screen says where a document keeps keys and ids. Another object whenever any of it changes: what it says is kept
 * with it.
 */
export interface ShownWords {
  /** The title that the template gives a section; null where it gives none. */
  readonly sectionTitle: (section: string) => string | null;
  /** The label, name or names that stand for a value; empty for a value that has none. */
  readonly valueText: (collection: string, field: string, value: FieldValue) => string;
}

export interface FoundPlaces {
  /** In the order in which the document is read; at most `limit`. */
  readonly places: readonly FoundPlace[];
  /** How many there are in all. */
  readonly total: number;
}

interface FieldText {
  readonly field: string;
  readonly text: string;
  readonly folded: string;
  readonly ofFrame: boolean;
}

const noWords: ShownWords = { sectionTitle: () => null, valueText: () => '' };

/** Texts of rows, kept as long as the row and the words: a row that changes is another object, all others cost nothing the next time. */
const known = new WeakMap<ShownWords, WeakMap<Item, readonly FieldText[]>>();

function textsOf(item: Item, words: ShownWords): readonly FieldText[] {
  const keptOf = known.get(words) ?? new WeakMap<Item, readonly FieldText[]>();
  known.set(words, keptOf);
  const kept = keptOf.get(item);
  if (kept !== undefined) {
    return kept;
  }
  const texts = Object.entries(item.fields).flatMap(([field, value]) => {
    const definition = fieldDefinition(item.collection, field);
    if (definition === undefined) {
      return [];
    }
    const written = fieldTypes[definition.type].toText(value);
    const text = written === '' ? words.valueText(item.collection, field, value) : written;
    return text === '' ? [] : [{ field, text, folded: foldForFinding(text), ofFrame: written === '' }];
  });
  keptOf.set(item, texts);
  return texts;
}

/**
 * Finds words in titles, texts and lists of what a document shows, and with `words` in what the screen says there: in any
 * case, with or without accents, however the white space is written. A row that several blocks show counts once, where it
 * is read first; hidden sections are left out.
 */
export function findInDocument(
  document: PlanDocument,
  query: string,
  { words = noWords, limit = 200 }: { readonly words?: ShownWords; readonly limit?: number } = {},
): FoundPlaces {
  const wanted = foldForFinding(query).trim();
  const places: FoundPlace[] = [];
  const seen = new Set<string>();
  let total = 0;
  const add = (
    { text, folded, ...of }: FieldText,
    place: Pick<FoundPlace, 'section' | 'block' | 'item'>,
  ): void => {
    for (const found of findText(text, folded, wanted)) {
      total += 1;
      if (places.length < limit) {
        places.push({ ...place, ...of, ...found });
      }
    }
  };
  const look = (item: Item | undefined, section: string | null, block?: string) => {
    if (item === undefined || seen.has(item.id)) {
      return;
    }
    seen.add(item.id);
    for (const text of textsOf(item, words)) {
      add(text, { section, ...(block === undefined ? {} : { block }), item: item.id });
    }
  };
  if (wanted !== '') {
    look(headerOf(document), null);
    for (const { section, title } of orderedSections(document).filter(({ hidden }) => !hidden)) {
      const { key, blocks } = section;
      const item = sectionItemId(document.id, key);
      const text = title === null ? (words.sectionTitle(key) ?? '') : '';
      add({ field: 'title', text, folded: foldForFinding(text), ofFrame: true }, { section: key, item });
      look(document.items.get(item), key);
      for (const block of blocks) {
        for (const collection of collectionsOf(block)) {
          for (const row of selectRows(document, block, collection.key)) {
            look(row, key, block.key);
          }
        }
      }
    }
  }
  return { places, total };
}
