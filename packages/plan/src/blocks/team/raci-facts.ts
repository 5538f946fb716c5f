import type { Item } from '../../document/document.ts';
import { readString } from '../../evaluate/read-field.ts';
import type { TemplateStructure } from '../../template/template-structure.ts';
import { keyedRowId } from '../derived-rows.ts';

/** The id of the row that says what a member of the team is for a section: there is one, whoever writes it first. */
export function raciId(documentId: string, member: string, section: string): string {
  return keyedRowId(documentId, 'raci', { key: section, parent: member });
}

/**
 * How many people answer for each section for which somebody has a part: exactly one should. Keys of sections; a section
 * that `sections` does not have counts no more.
 */
export function accountableBySection(
  raci: readonly Item[],
  sections: Pick<TemplateStructure, 'sections'>['sections'],
): ReadonlyMap<string, number> {
  const shown = new Set(sections.map(({ key }) => key));
  const counts = new Map<string, number>();
  for (const row of raci) {
    const section = readString(row, 'section');
    const letter = readString(row, 'letter');
    if (section !== undefined && letter !== undefined && shown.has(section)) {
      counts.set(section, (counts.get(section) ?? 0) + (letter === 'a' ? 1 : 0));
    }
  }
  return counts;
}
