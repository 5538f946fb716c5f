import { assertCan } from '@kader/access';
import { withHotScope } from '@kader/db';
import { type HistoryPlace, listHistory, listHistoryActors, openDocument, peekDocument } from '@kader/db/hot';
import { allCollections } from '@kader/plan/blocks';
import type { HistoryLine } from '@kader/plan/changes';
import { placeOfRow, structureOf } from '@kader/plan/document';
import type { TemplateStructure } from '@kader/plan/template';
import { z } from 'zod';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { idInput, sectionInput } from '../use-case/input-fields.ts';

/** One change set in words: what it did, line by line, as keys and parameters of namespace `history`. */
export interface HistoryEntry {
  readonly seq: number;
  readonly by: { readonly id: string | null; readonly name: string };
  /** ISO date-time. */
  readonly at: string;
  readonly lines: readonly HistoryLine[];
  /** How many more lines there are. */
  readonly more: number;
}

export interface HistoryAnswer {
  /** Last first. */
  readonly entries: readonly HistoryEntry[];
  /** To be given as `before` for what is older; null at the beginning. */
  readonly next: number | null;
  /** Everybody who changed the plan. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

const perPage = 40;
const linesMax = 30;

/**
 * What happened to a plan, a page at a time, last first; by one person or in one section if told so. Rows are named as
 * they were called then. Throws NOT_FOUND, FORBIDDEN.
 */
export const getHistory = defineUseCase({
  name: 'get-history',
  permission: 'plan.content:read',
  input: z.object({
    planId: idInput,
    before: z.int().min(1).optional(),
    /** A user. */
    by: idInput.optional(),
    /** Key of a section. */
    section: sectionInput.optional(),
  }),
  run: async ({ actor, input: { planId, before, by, section }, context }): Promise<HistoryAnswer> =>
    await withHotScope(context.db, actor, async (scope) => {
      const { clientId } = await peekDocument(scope, planId);
      assertCan(actor, 'plan.content:read', { clientId, documentId: planId });
      const place =
        section === undefined
          ? null
          : placeOf(structureOf((await openDocument(scope, planId)).document), section);
      const wanted = { before: before ?? null, actorId: by ?? null, place, limit: perPage + 1 };
      const rows = await listHistory(scope, planId, wanted);
      const people = await listHistoryActors(scope, planId);
      const entries = rows.slice(0, perPage).map(
        ({ seq, actorId, actorName, at, lines }): HistoryEntry => ({
          seq,
          by: { id: actorId, name: actorName },
          at,
          lines: lines.slice(0, linesMax).map(withoutProse),
          more: Math.max(0, lines.length - linesMax),
        }),
      );
      return {
        entries,
        next: rows.length > perPage ? (entries.at(-1)?.seq ?? null) : null,
        people: people.flatMap(({ actorId: id, actorName: name }) => (id === null ? [] : [{ id, name }])),
      };
    }),
});

/** What belongs to a section: its blocks, and the collections that are at home in one of them. */
function placeOf(structure: TemplateStructure, section: string): HistoryPlace {
  const blocks = structure.sections.find(({ key }) => key === section)?.blocks ?? [];
  const collections = allCollections.filter(
    ({ key, scope }) =>
      scope === 'document' && placeOfRow(structure, { collection: key })?.section === section,
  );
  return {
    section,
    blocks: blocks.map(({ key }) => key),
    collections: collections.map(({ key }) => key),
  };
}

/** History names the prose that was rewritten and does not carry it: comparing versions shows its words. */
function withoutProse(line: HistoryLine): HistoryLine {
  if (line.params.definition?.type !== 'richText') {
    return line;
  }
  const { before, after, ...params } = line.params;
  const isThere = (value: unknown) => (value === null || value === undefined ? null : true);
  return { ...line, params: { ...params, before: isThere(before), after: isThere(after) } };
}
