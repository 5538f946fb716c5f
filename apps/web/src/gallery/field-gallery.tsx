'use client';
import { orderAt } from '@kader/plan/canonical';
import { createDocument, type Item } from '@kader/plan/document';
import type { Frame, TemplateStructure } from '@kader/plan/template';
import { FieldEditor, FieldReader } from '@kader/plan-ui/fields';
import { PlanProvider } from '@kader/plan-ui/plan';
import { createMemoryOutbox, DocumentStore, type DocumentTransport } from '@kader/plan-ui/store';
import { useNonce } from '@kader/ui';
import { useState } from 'react';
import { type SampleField, sampleFields, sampleValues } from './sample-fields.ts';

const id = '0190eeee-0000-7000-8000-000000000001';
const structure: TemplateStructure = {
  key: 'gallery',
  version: 1,
  kind: 'plan',
  sections: [],
  settings: { smartA: 'achievable', detailWindowDays: 90, approval: 'optional' },
  starterItems: [],
};
const frame: Frame = { locale: 'en', words: {}, fallbacks: {} };
const header = {
  title: 'Gallery',
  locale: 'en',
  currency: 'EUR',
  periodStart: '2027-01-01',
  periodEnd: '2027-06-30',
};

function rowOf({ type, collection, field }: SampleField, index: number, filled: boolean): Item {
  const value = filled ? sampleValues[type] : undefined;
  const number = String(index * 2 + (filled ? 1 : 0)).padStart(12, '0');
  return {
    id: `0190eeee-0000-7000-9000-${number}`,
    collection,
    order: orderAt(index),
    fields: value === undefined ? {} : { [field]: value },
    revisions: {},
  };
}

/** Nothing is kept anywhere: what is typed is answered as saved. */
function stillTransport(): DocumentTransport {
  let seq = 0;
  return {
    apply: async (set) => {
      seq += 1;
      return { seq, changes: set.changes };
    },
    since: async () => ({ seq, sets: [], people: [], status: { state: 'draft' } }),
  };
}

/** Every field type: empty, filled, and as a reader sees it. Editing works and is forgotten. */
export function FieldGallery() {
  const [store] = useState(() => {
    const made = createDocument({ id, structure, header });
    const rows = sampleFields.flatMap((field, index) => [
      rowOf(field, index, false),
      rowOf(field, index, true),
    ]);
    const items = new Map([...made.items, ...rows.map((row) => [row.id, row] as const)]);
    return new DocumentStore({
      document: { ...made, items },
      people: [],
      transport: stillTransport(),
      outbox: createMemoryOutbox(),
      newId: () => crypto.randomUUID(),
    });
  });
  const empty = { version: 1, entries: [], names: {}, shorts: {} };
  return (
    <PlanProvider
      store={store}
      context={{ today: '2027-01-15' }}
      frame={frame}
      catalogues={{ metrics: empty, channels: empty }}
      candidates={[]}
      rights={{ edit: true }}
      timeZone="Europe/Amsterdam"
      today="2027-01-15"
      status={{ state: 'draft' }}
      review={null}
      decisions={[]}
      nonce={useNonce()}
    >
      {sampleFields.map((field, index) => (
        <section key={field.type} data-field-type={field.type} className="border-b py-4">
          <h3 className="text-12 text-ink-faint">
            {field.type} ({field.collection}.{field.field})
          </h3>
          <div className="mt-2 grid gap-4 md:grid-cols-3">
            <FieldEditor item={rowOf(field, index, false)} field={field.field} />
            <FieldEditor item={rowOf(field, index, true)} field={field.field} />
            <FieldReader item={rowOf(field, index, true)} field={field.field} empty="–" />
          </div>
        </section>
      ))}
    </PlanProvider>
  );
}
