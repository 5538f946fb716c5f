'use client';
import type { Frame } from '@kader/plan/template';
import { FieldEditor, FieldReader } from '@kader/plan-ui/fields';
import { type PlanData, PlanProvider, useItem } from '@kader/plan-ui/plan';
import type { DocumentStore } from '@kader/plan-ui/store';
import { useNonce } from '@kader/ui';
import { type ReactNode, useEffect, useState } from 'react';
import { StateGrid } from '../state-grid.tsx';
import { createGalleryStore, rowIdOf, rowStates, type SampleState, startConflicts } from './gallery-store.ts';
import { type SampleField, sampleFields } from './sample-fields.ts';
import { valuesOf } from './sample-values.ts';
import { candidates, catalogues } from './sample-world.ts';
import { TypedIn } from './typed-in.tsx';

const frame: Frame = { locale: 'en', words: {}, fallbacks: {} };
const context = { today: '2027-01-15' };
const data: PlanData = {
  frame,
  catalogues,
  candidates,
  rights: { edit: true },
  timeZone: 'Europe/Amsterdam',
  today: context.today,
  status: { state: 'draft' },
  review: null,
  decisions: [],
};
const readOnly = { ...data, rights: { edit: false } };

/** What a state is called over its cell. */
const stateNames: Readonly<Record<SampleState, string>> = {
  empty: 'empty',
  filled: 'filled',
  long: 'long content',
  gone: 'what it names is gone',
  refused: 'error: what was typed cannot be taken',
  conflict: 'conflict',
};

/** Every field type in every state that it can be in. Editing works and is forgotten. */
export function FieldGallery() {
  const [store] = useState(createGalleryStore);
  const nonce = useNonce();
  useEffect(() => startConflicts(store), [store]);
  return (
    <PlanProvider {...data} store={store} context={context} nonce={nonce}>
      {sampleFields.map((field) => (
        <section
          key={field.definition.type}
          data-field-type={field.definition.type}
          className="border-b py-4"
        >
          <h3 className="text-14 font-strong">
            {field.definition.type}{' '}
            <span className="text-12 font-text text-ink-faint">
              {field.collection}.{field.field}
            </span>
          </h3>
          <StateGrid states={statesOf(field, store)} />
          <StateGrid states={{ [stateNames.conflict]: <Edited field={field} state="conflict" /> }} wide />
        </section>
      ))}
    </PlanProvider>
  );
}

function statesOf(field: SampleField, store: DocumentStore): Readonly<Record<string, ReactNode>> {
  const states = rowStates(field).filter((state) => state !== 'conflict');
  const read = states.filter((state) => state === 'filled' || state === 'long' || state === 'gone');
  return Object.fromEntries([
    ...states.map((state) => [stateNames[state], <Edited key={state} field={field} state={state} />]),
    [
      'read only: no right to edit',
      <PlanProvider key="readOnly" {...readOnly} store={store} context={context}>
        <Edited field={field} state="filled" />
      </PlanProvider>,
    ],
    ...read.map((state) => [
      `as a reader sees it: ${stateNames[state]}`,
      <Read key={`read ${state}`} field={field} state={state} />,
    ]),
  ]);
}

interface CellProps {
  readonly field: SampleField;
  readonly state: SampleState;
}

function Edited({ field, state }: CellProps) {
  const row = useItem(rowIdOf(field, state));
  const { refused } = valuesOf[field.definition.type](field.definition);
  if (row === undefined) {
    return null;
  }
  const editor = <FieldEditor item={row} field={field.field} />;
  return state === 'refused' && refused !== undefined ? <TypedIn text={refused}>{editor}</TypedIn> : editor;
}

function Read({ field, state }: CellProps) {
  const row = useItem(rowIdOf(field, state));
  return row === undefined ? null : <FieldReader item={row} field={field.field} empty="–" />;
}
