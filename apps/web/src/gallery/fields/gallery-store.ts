import { orderAt } from '@kader/plan/canonical';
import { applyChangeSet, type Change, type ChangeSet } from '@kader/plan/changes';
import { createDocument, type Item, type PlanDocument } from '@kader/plan/document';
import type { FieldValue } from '@kader/plan/fields';
import type { TemplateStructure } from '@kader/plan/template';
import {
  createMemoryOutbox,
  DocumentStore,
  type DocumentTransport,
  type ForeignSet,
} from '@kader/plan-ui/store';
import { galleryDefinitions, type SampleField, sampleFields } from './sample-fields.ts';
import { type SampleValues, valuesOf } from './sample-values.ts';
import { galleryId, idOf, people, peopleRows, targetRows } from './sample-world.ts';

const structure: TemplateStructure = {
  key: 'gallery',
  version: 1,
  kind: 'plan',
  sections: [],
  settings: { smartA: 'achievable', detailWindowDays: 90, approval: 'optional' },
  starterItems: [],
};
const header = {
  title: 'Gallery',
  locale: 'en',
  currency: 'EUR',
  periodStart: '2027-01-01',
  periodEnd: '2027-06-30',
};

/** What a row of the gallery shows its field with. */
export type SampleState = 'empty' | 'filled' | 'long' | 'gone' | 'refused' | 'conflict';

/** The states of a field that have a row, in the order in which they are shown. */
export function rowStates(field: SampleField): readonly SampleState[] {
  const { long, gone, refused } = valuesOf[field.definition.type](field.definition);
  return [
    'empty',
    'filled',
    ...(long === undefined ? [] : (['long'] as const)),
    ...(gone === undefined ? [] : (['gone'] as const)),
    ...(refused === undefined ? [] : (['refused'] as const)),
    'conflict',
  ];
}

/** The id of the row that shows a field in a state. */
export function rowIdOf({ definition }: SampleField, state: SampleState): string {
  return idOf(`${definition.type} ${state}`);
}

function valueIn(state: SampleState, values: SampleValues): FieldValue | undefined {
  switch (state) {
    case 'empty':
    case 'refused':
      return undefined;
    case 'conflict':
      return values.conflict.before;
    default:
      return values[state];
  }
}

function rowsOf(field: SampleField, index: number): readonly Item[] {
  const { collection, definition } = field;
  const values = valuesOf[definition.type](definition);
  const unit = definition.unitField === undefined ? {} : { [definition.unitField]: 'money' };
  return rowStates(field).map((state) => {
    const value = valueIn(state, values);
    return {
      id: rowIdOf(field, state),
      collection,
      order: orderAt(index + 10),
      fields: { ...unit, ...(value === undefined ? {} : { [field.field]: value }) },
      revisions: {},
    };
  });
}

function galleryDocument(): PlanDocument {
  const made = createDocument({ id: galleryId, structure, header });
  const targets = new Set([
    'businessGoals',
    ...sampleFields.flatMap(({ definition }) => definition.to ?? []),
  ]);
  const rows = [
    ...peopleRows,
    ...[...targets].filter((to) => to !== 'people').flatMap(targetRows),
    ...sampleFields.flatMap(rowsOf),
  ];
  return { ...made, items: new Map([...made.items, ...rows.map((row) => [row.id, row] as const)]) };
}

function writeConflict(field: SampleField, value: FieldValue | undefined): Change {
  const given = value === undefined ? {} : { value };
  return { op: 'item.set', id: rowIdOf(field, 'conflict'), field: field.field, ...given };
}

/** A server that keeps nothing beyond the page; a colleague has been there already, unseen. */
function unseenColleague(document: PlanDocument): DocumentTransport {
  const sets: ForeignSet[] = [];
  let current = document;
  function take(set: ChangeSet, by: string, check: boolean): ForeignSet {
    const seq = current.seq + 1;
    const seqOfSet = (id: string) => sets.find((known) => known.id === id)?.seq;
    const applied = applyChangeSet(current, set, { seq, seqOfSet, check }, galleryDefinitions);
    if (!applied.ok) {
      throw applied.error;
    }
    current = applied.value.document;
    const { changes } = applied.value;
    sets.push({ id: set.id, seq, changes, by, at: '2027-01-15T09:00:00Z' });
    return { id: set.id, seq, changes, by, at: '2027-01-15T09:00:00Z' };
  }
  for (const field of sampleFields) {
    for (const [index, value] of valuesOf[field.definition.type](
      field.definition,
    ).conflict.theirs.entries()) {
      const id = idOf(`${field.definition.type} theirs ${index}`);
      take({ id, changes: [writeConflict(field, value)], base: {} }, 'colleague', false);
    }
  }
  return {
    apply: async (set) => take(set, 'me', true),
    since: async (seq) => ({ seq: current.seq, sets: sets.filter((set) => set.seq > seq), people }),
  };
}

/** A document with every field type in every state. Editing works and is forgotten. */
export function createGalleryStore(): DocumentStore {
  const document = galleryDocument();
  return new DocumentStore({
    document,
    people,
    transport: unseenColleague(document),
    outbox: createMemoryOutbox(),
    newId: () => crypto.randomUUID(),
    definitions: galleryDefinitions,
  });
}

/** Writes what a colleague has written too: the cards come as they come to anybody. Does nothing the second time. */
export function startConflicts(store: DocumentStore): void {
  if (store.getState().pending.length > 0) {
    return;
  }
  for (const field of sampleFields) {
    store.change([writeConflict(field, valuesOf[field.definition.type](field.definition).conflict.mine)]);
  }
}
