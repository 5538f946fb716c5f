import { collectionsOf, fieldDefinition } from '../blocks/block-types.ts';
import { fieldTypes } from '../fields/field-types.ts';
import type { Item, PlanDocument } from './document.ts';
import { type FoundText, findText, foldForFinding } from './find-text.ts';
import { headerOf } from './header-of.ts';
import { sectionItemId } from './section-item-id.ts';
import { visibleSections } from './sections-of.ts';
import { selectRows } from './select-rows.ts';

/** A place in a document that holds the words looked for. */
export interface FoundPlace extends FoundText {
  /** Null for the head of the document. */
  readonly section: string | null;
  /** Absent for the head, and for the title of a section. */
  readonly block?: string;
  readonly item: string;
  readonly field: string;
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
}

/** Texts of rows, kept as long as the row: a row that changes is another object, all others cost nothing the next time. */
const known = new WeakMap<Item, readonly FieldText[]>();

function textsOf(item: Item): readonly FieldText[] {
  const kept = known.get(item);
  if (kept !== undefined) {
    return kept;
  }
  const texts = Object.entries(item.fields).flatMap(([field, value]) => {
    const definition = fieldDefinition(item.collection, field);
    const text = definition === undefined ? '' : fieldTypes[definition.type].toText(value);
    return text === '' ? [] : [{ field, text, folded: foldForFinding(text) }];
  });
  known.set(item, texts);
  return texts;
}

/**
 * Finds words in titles, texts and lists of what a document shows: in any case, with or without accents, however the white
 * space is written. A row that several blocks show counts once, where it is read first; hidden sections are left out.
 */
export function findInDocument(document: PlanDocument, query: string, limit = 200): FoundPlaces {
  const words = foldForFinding(query).trim();
  const places: FoundPlace[] = [];
  const seen = new Set<string>();
  let total = 0;
  const look = (item: Item | undefined, section: string | null, block?: string) => {
    if (item === undefined || seen.has(item.id)) {
      return;
    }
    seen.add(item.id);
    for (const { field, text, folded } of textsOf(item)) {
      for (const found of findText(text, folded, words)) {
        total += 1;
        if (places.length < limit) {
          places.push({ section, ...(block === undefined ? {} : { block }), item: item.id, field, ...found });
        }
      }
    }
  };
  if (words !== '') {
    look(headerOf(document), null);
    for (const { key, blocks } of visibleSections(document)) {
      look(document.items.get(sectionItemId(document.id, key)), key);
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
