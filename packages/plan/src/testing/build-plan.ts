import { deriveId, orderAt } from '../canonical/face.ts';
import { createDocument, type Item, type PlanDocument } from '../document/face.ts';
import type { FieldValue } from '../fields/field-value.ts';
import type { TemplateSettings, TemplateStructure } from '../template/template-structure.ts';

export const documentId = '0190aaaa-0000-7000-8000-000000000001';

/** An id for tests by a readable name. */
export function id(name: string): string {
  return deriveId(documentId, 'test', name);
}

const settings: TemplateSettings = {
  smartA: 'accepted',
  detailWindowDays: 90,
  approval: 'optional',
};

/** Goals, a strategy with lines, a note without part of SOSTAC, approval: every block type there is. */
export const structure: TemplateStructure = {
  key: 'test',
  version: 1,
  kind: 'plan',
  settings,
  starterItems: [],
  sections: [
    { key: 'goals', sostac: 'objectives', blocks: [{ key: 'goals', type: 'goals' }] },
    {
      key: 'strategy',
      sostac: 'strategy',
      blocks: [
        {
          key: 'route',
          type: 'guidedText',
          settings: { prompts: [{ key: 'way', required: true }, { key: 'means' }], strategicLines: true },
        },
      ],
    },
    {
      key: 'summary',
      blocks: [{ key: 'note', type: 'guidedText', settings: { prompts: [{ key: 'note' }] } }],
    },
    { key: 'approval', blocks: [{ key: 'approval', type: 'approval', settings: { rule: 'all' } }] },
  ],
};

export interface TestRow extends Partial<Pick<Item, 'id' | 'block' | 'parent' | 'removed' | 'order'>> {
  readonly collection: string;
  readonly fields?: Readonly<Record<string, FieldValue>>;
}

/** Builds a document of `structure`; rows without id or order get one by their place. */
export function buildPlan(
  rows: readonly TestRow[] = [],
  options: {
    readonly structure?: TemplateStructure;
    readonly settings?: Partial<TemplateSettings>;
    readonly header?: Readonly<Record<string, FieldValue>>;
  } = {},
): PlanDocument {
  const base = options.structure ?? structure;
  const document = createDocument({
    id: documentId,
    structure: { ...base, settings: { ...base.settings, ...options.settings } },
    header: {
      title: 'Spring plan',
      locale: 'en',
      currency: 'EUR',
      periodStart: '2027-03-01',
      periodEnd: '2027-05-31',
      ...options.header,
    },
  });
  const items = new Map(document.items);
  for (const [index, row] of rows.entries()) {
    const item: Item = { id: id(String(index)), order: orderAt(index), fields: {}, revisions: {}, ...row };
    items.set(item.id, item);
  }
  return { ...document, items };
}

/** Rich text of one paragraph, with a reference at its end if an id is given. */
export function prose(text: string, reference?: string): FieldValue {
  const content = [
    ...(text === '' ? [] : [{ type: 'text', text }]),
    ...(reference === undefined ? [] : [{ type: 'itemReference', attrs: { id: reference } }]),
  ];
  return { type: 'doc', content: [{ type: 'paragraph', content }] };
}

/** A list of references in this order. */
export function references(...ids: readonly string[]): FieldValue {
  return ids.map((target, index) => ({ id: target, order: orderAt(index), value: { id: target } }));
}
