import { deriveId, orderAt } from '@kader/plan/canonical';
import { createDocument, headerOf, type Item, type PlanDocument } from '@kader/plan/document';
import type { FieldValue, RichTextNode } from '@kader/plan/fields';
import { freeze, readShared, sharedToDocument } from '@kader/plan/freeze';
import type { Frame, Locale, TemplateStructure } from '@kader/plan/template';
import type { PlanPdfInput } from '../plan-pdf/plan-pdf-input.ts';

export const documentId = '0190aaaa-0000-7000-8000-000000000001';

/** An id for tests by a readable name. */
export function id(name: string): string {
  return deriveId(documentId, 'test', name);
}

/** Goals, a strategy of two questions with strategic lines, an approval. */
const structure: TemplateStructure = {
  key: 'sample',
  version: 1,
  kind: 'plan',
  settings: { smartA: 'accepted', detailWindowDays: 90, approval: 'optional' },
  starterItems: [],
  sections: [
    { key: 'goals', sostac: 'objectives', blocks: [{ key: 'goals', type: 'goals' }] },
    {
      key: 'strategy',
      blocks: [
        {
          key: 'strategy',
          type: 'guidedText',
          settings: { prompts: [{ key: 'route', required: true }, { key: 'reach' }], strategicLines: true },
        },
      ],
    },
    { key: 'approval', blocks: [{ key: 'approval', type: 'approval' }] },
  ],
};

export interface Row extends Partial<Pick<Item, 'id' | 'block' | 'parent' | 'order'>> {
  readonly collection: string;
  readonly fields: Readonly<Record<string, FieldValue>>;
}

/** The answer to a question of the strategy. */
export function answer(prompt: string, content: readonly RichTextNode[]): Row {
  const rowId = deriveId(documentId, 'strategy', prompt);
  return {
    id: rowId,
    collection: 'answers',
    block: 'strategy',
    fields: { answer: { type: 'doc', content } },
  };
}

/** A paragraph of plain text. */
export function paragraph(text: string): RichTextNode {
  return { type: 'paragraph', content: [{ type: 'text', text }] };
}

/** A working document of the sample structure; rows stand in the order given. */
export function buildDocument(
  rows: readonly Row[],
  header: Readonly<Record<string, FieldValue>> = {},
): PlanDocument {
  const document = createDocument({
    id: documentId,
    structure,
    header: {
      title: 'Sample plan',
      locale: 'en',
      currency: 'EUR',
      periodStart: '2027-03-01',
      periodEnd: '2027-05-31',
    },
  });
  const items = new Map(document.items);
  // Past the checks of the edge, so that tests can set what should never have got in.
  const own = headerOf(document);
  items.set(own.id, { ...own, fields: { ...own.fields, ...header } });
  for (const [index, row] of rows.entries()) {
    const item: Item = { id: id(String(index)), order: orderAt(index), revisions: {}, ...row };
    items.set(item.id, item);
  }
  return { ...document, items };
}

/** Words of the sample structure in any language: those given, else the key itself. */
export function buildFrame(locale: Locale, words: Readonly<Record<string, string>> = {}): Frame {
  return {
    locale,
    words: {
      'sections.goals.title': 'Goals',
      'sections.strategy.title': 'Strategy',
      'sections.approval.title': 'Approval',
      'sections.goals.guidance': 'GUIDANCE OF THE SECTION',
      'blocks.goals.guidance': 'GUIDANCE OF THE BLOCK',
      'blocks.goals.example': 'EXAMPLE OF THE BLOCK',
      'blocks.strategy.prompts.route.question': 'What is the route?',
      'blocks.strategy.prompts.route.hint': 'HINT OF THE QUESTION',
      'blocks.strategy.prompts.reach.question': 'How are people reached?',
      'blocks.approval.statement': 'I approve this version.',
      ...words,
    },
    fallbacks: {},
  };
}

/** Freezes a document and returns what its PDF is made from: nothing but the shared content. */
export function inputFor(document: PlanDocument, changes: Partial<PlanPdfInput> = {}): PlanPdfInput {
  const frozen = freeze(document);
  return {
    document: sharedToDocument(readShared(frozen.shared), document.structure),
    frame: buildFrame('en'),
    catalogueNames: { metrics: {}, channels: {} },
    people: {},
    decisions: [],
    agency: { name: 'Noorderlicht', brandColor: '#7a2e12' },
    client: { name: 'Bakkerij De Korenaar' },
    edition: { kind: 'version', number: 1, hash: frozen.hash },
    standsAt: '2027-02-24T09:30:00.000Z',
    preparedBy: 'Daan Mulder',
    timeZone: 'Europe/Amsterdam',
    ...changes,
  };
}
