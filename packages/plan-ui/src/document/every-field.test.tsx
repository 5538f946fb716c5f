import { blockTypes } from '@kader/plan/blocks';
import type { PlanDocument } from '@kader/plan/document';
import type { SectionDefinition } from '@kader/plan/template';
import {
  everyBlockStructure,
  fieldPlaces,
  fieldsLostOn,
  greatestPlan,
  textPlaces,
  writeEverywhere,
  writtenPerson,
} from '@kader/plan/testing';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { readerOf } from '../blocks/readers.ts';
import { renderPage } from '../testing/render-page.tsx';
import { DocumentReader } from './document-reader.tsx';

/** By type of block, what is read otherwise than at once: on the funnel's table, behind its switch. */
const elsewhere: Readonly<Record<string, readonly string[]>> = { funnel: ['funnelStages.benchmarkRate'] };

/** Words of a part of a plan as its client reads them. */
function wordsOf(part: ReactNode, document: PlanDocument): string {
  return renderPage(part, {
    locale: 'en',
    document,
    isEdited: false,
    people: [{ id: writtenPerson, name: 'Ann', kind: 'member' }],
  }).replaceAll(/<[^>]*>/g, '|');
}

function readSection({ key, blocks }: SectionDefinition, document: PlanDocument): string {
  const parts = blocks.map((block) => {
    const Reader = readerOf(block.type);
    return <Reader key={block.key} block={block} section={key} />;
  });
  return wordsOf(parts, document);
}

// The other half stands beside the PDF: of both the same fields say nothing, so that what is printed can be read on screen.
test.each(blockTypes.map(({ type }) => type))(
  'a client can read every field of %s that is printed',
  (type) => {
    const section = everyBlockStructure.sections.find(({ key }) => key === type);
    const lost =
      section === undefined ? [type] : fieldsLostOn(type, (document) => readSection(section, document));
    expect(lost).toEqual(elsewhere[type] ?? []);
  },
);

test('a client can read every text as it was written', () => {
  const filled = wordsOf(
    <DocumentReader />,
    writeEverywhere((place) => `«${place}»`),
  );
  // Some stand beside a figure or a choice, which only the greatest has.
  const greatest = wordsOf(<DocumentReader />, greatestPlan);
  const internal = new Set(
    fieldPlaces
      .filter(({ definition }) => definition.internal === true)
      .map(({ collection, field }) => `${collection.key}.${field}`),
  );
  const missing = textPlaces.filter(
    (place) =>
      !internal.has(place) &&
      !filled.includes(`«${place}»`) &&
      !greatest.includes(`«${place.replace('.', ' ')}»`),
  );
  // The title stands above what is read.
  expect(missing).toEqual(['document.title']);
});
