import type { SectionDefinition, TemplateStructure } from '../template/template-structure.ts';
import type { Item, PlanDocument } from './document.ts';
import { rowsOf } from './rows-of.ts';

/**
 * Form of the key of a section that a document has of its own, which its one block bears too. The dash keeps it apart from
 * keys of templates, which hold letters and digits only.
 */
export const ownKeyForm = /^own-[0-9a-f]{32}$/;

/** Whether a key is that of a section of the document's own, or of its block: no words of the template speak of it. */
export function isOwnKey(key: string): boolean {
  return ownKeyForm.test(key);
}

/** The key of a new section of a document's own, from an id made for it. */
export function ownSectionKey(id: string): string {
  return `own-${id.replaceAll('-', '').toLowerCase()}`;
}

/** Key of the one prompt of an own section: prose without a question. */
export const ownPrompt = 'text';

const definitions = new WeakMap<Item, SectionDefinition>();

/** The section that an item makes, removed or not; null for an item that says something about a section of the template. */
export function ownSectionOf(item: Item): SectionDefinition | null {
  const { collection, block: key } = item;
  if (collection !== 'sections' || key === undefined) {
    return null;
  }
  const known = definitions.get(item) ?? {
    key,
    blocks: [{ key, type: 'guidedText', settings: { prompts: [{ key: ownPrompt }] } }],
  };
  definitions.set(item, known);
  return known;
}

/** The structure of a document: the template's with the sections of the document's own behind it, which have their order from their items. */
export function structureOf(document: Pick<PlanDocument, 'structure' | 'items'>): TemplateStructure {
  const { structure } = document;
  const own = rowsOf(document, 'sections').flatMap((item) => ownSectionOf(item) ?? []);
  return own.length === 0 ? structure : { ...structure, sections: [...structure.sections, ...own] };
}
