import { isSystemCollection } from '../blocks/block-types.ts';
import { promptRowId } from '../blocks/derived-rows.ts';
import { canonicalJson, compareOrder, sha256Hex } from '../canonical/face.ts';
import { copyDocument } from '../document/copy-document.ts';
import type { Item, PlanDocument } from '../document/document.ts';
import { headerOf } from '../document/header-of.ts';
import { ownSectionOf, structureOf } from '../document/own-sections.ts';
import { rowsOf } from '../document/rows-of.ts';
import { sectionItemId } from '../document/section-item-id.ts';
import { toShared } from '../freeze/face.ts';
import {
  isPersonKind,
  type PlanFile,
  type PlanFileContent,
  type PlanFilePerson,
  type PlanFileRow,
  type PlanFileSection,
  planFileFormat,
  planFileId,
  planFileVersion,
} from './plan-file.ts';
import { withStandingRows } from './standing-rows.ts';
import { withoutInternals } from './without-internals.ts';

export interface PlanFileOptions {
  readonly content: PlanFileContent;
  /** Name of each entry of `people`, by its id. */
  readonly names: Readonly<Record<string, string>>;
  /** Words of the template in the language of the plan, by key. */
  readonly words: Readonly<Record<string, string>>;
}

/**
 * A plan as its file. Ids of rows stay, since they are unique within the document only; those that follow from the id of the
 * plan follow from `planFileId`. So a file read back under the plan's own id has the content hash that the plan has, and a plan
 * made from a file gives the same file again. What was removed, waivers, and references to what is not there stay behind, as in a copy.
 */
export function toPlanFile(document: PlanDocument, { content, names, words }: PlanFileOptions): PlanFile {
  const standing = withStandingRows(document);
  const { document: kept } = copyDocument(content === 'shared' ? withoutInternals(standing) : standing, {
    id: planFileId,
    keepsIds: true,
    months: 0,
    users: [],
  });
  const { key, version, sections } = kept.structure;
  return {
    format: planFileFormat,
    version: planFileVersion,
    kind: kept.kind,
    content,
    contentHash: contentHashOf(kept),
    template: { key, version, sections, words },
    plan: headerOf(kept).fields,
    sections: sectionsIn(kept),
    people: rowsOf(kept, 'people').map((person) => personIn(person, names)),
    rows: rowsIn(kept),
  };
}

/** SHA-256 of what a client may read of a document. */
export function contentHashOf(document: PlanDocument): string {
  return sha256Hex(canonicalJson(toShared(document)));
}

function sectionsIn(document: PlanDocument): readonly PlanFileSection[] {
  return structureOf(document).sections.flatMap(({ key }): readonly PlanFileSection[] => {
    const item = document.items.get(sectionItemId(document.id, key));
    if (item === undefined || item.removed === true) {
      return [];
    }
    const { order, fields } = item;
    return [{ key, order, ...(ownSectionOf(item) === null ? {} : { own: true }), fields }];
  });
}

function personIn({ id, order, fields }: Item, names: PlanFileOptions['names']): PlanFilePerson {
  const kind = isPersonKind(fields.kind) ? fields.kind : 'outside';
  return { id, order, kind, name: Object.hasOwn(names, id) ? (names[id] ?? '') : '' };
}

function rowsIn(document: PlanDocument): readonly PlanFileRow[] {
  const prompts = promptsByRow(document);
  return [...document.items.values()]
    .filter(({ collection }) => !isSystemCollection(collection))
    .sort((a, b) =>
      a.collection === b.collection ? compareOrder(a, b) : a.collection < b.collection ? -1 : 1,
    )
    .map(({ id, collection, parent, block, order, fields, origin }) => {
      const prompt = prompts.get(id);
      return {
        id,
        collection,
        ...(block === undefined ? {} : { block }),
        ...(prompt === undefined ? {} : { prompt }),
        ...(parent === undefined ? {} : { parent }),
        order,
        fields,
        ...(origin === undefined ? {} : { origin }),
      };
    });
}

/** Which question each answer belongs to. */
function promptsByRow(document: PlanDocument): ReadonlyMap<string, string> {
  return new Map(
    structureOf(document)
      .sections.flatMap(({ blocks }) => blocks)
      .flatMap(({ key, settings }) =>
        (settings?.prompts ?? []).map(
          (prompt) => [promptRowId(document.id, key, prompt.key), prompt.key] as const,
        ),
      ),
  );
}
