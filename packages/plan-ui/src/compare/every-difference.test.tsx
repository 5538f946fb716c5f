import { locales } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { blockTypes } from '@kader/plan/blocks';
import type { PlanDocument } from '@kader/plan/document';
import {
  emptyPlan,
  everyRowId,
  type FieldPlace,
  fieldPlaces,
  greatestPlan,
  leastPlan,
} from '@kader/plan/testing';
import { describe, expect, test } from 'vitest';
import { missingWords } from '../testing/missing-words.ts';
import { renderPage } from '../testing/render-page.tsx';
import { fieldWordsKey } from '../words/word-keys.ts';
import { DiffDocument } from './diff-document.tsx';
import type { DiffView } from './diff-lines.tsx';

interface Comparison {
  readonly before: PlanDocument;
  readonly after: PlanDocument;
  readonly view: DiffView;
}

const comparisons: Readonly<Record<string, Comparison>> = {
  'from the least to the greatest': { before: leastPlan, after: greatestPlan, view: 'inline' },
  'from nothing to the least': { before: emptyPlan, after: leastPlan, view: 'sideBySide' },
  'from the greatest to nothing': { before: greatestPlan, after: emptyPlan, view: 'inline' },
};

const people = [{ id: everyRowId('people'), name: 'Ola Nyberg', kind: 'member' as const }];

function compared({ before, after, view }: Comparison, locale: (typeof locales)[number]): string {
  return renderPage(<DiffDocument {...{ before, after, view }} />, {
    locale,
    document: after,
    isEdited: true,
    people,
  });
}

/** The part of a comparison that is about one block type: each has a section of its own. */
function partOf(html: string, type: string): string {
  return html.split('<section>').find((part) => part.includes(`&lt;sections.${type}.title&gt;`)) ?? '';
}

function holds({ collection, field }: FieldPlace, plan: PlanDocument): boolean {
  return plan.items.get(everyRowId(collection.key))?.fields[field] !== undefined;
}

/** A text as React writes it. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#x27;');
}

describe.each(locales)('in %s', (locale) => {
  const words = createTranslator(locale, 'fields');

  describe.each(Object.entries(comparisons))('%s', (_, comparison) => {
    const html = compared(comparison, locale);

    test.each(blockTypes.map(({ type }) => type))('every field of %s tells what was and what is', (type) => {
      const part = partOf(html, type);
      const lines = part.split(/(?=<li |<tr )/);
      const untold = fieldPlaces
        .filter((place) => place.block.type === type)
        .filter((place) => {
          const label = escaped(words.derived(`${fieldWordsKey(place.collection.key, place.field)}.label`));
          const tags = [
            ...(holds(place, comparison.before) ? ['<del'] : []),
            ...(holds(place, comparison.after) ? ['<ins'] : []),
          ];
          return !lines.some((line) => line.includes(label) && tags.every((tag) => line.includes(tag)));
        })
        .filter((place) => holds(place, comparison.before) || holds(place, comparison.after))
        .map(({ collection, field }) => `${collection.key}.${field}`);
      expect(untold).toEqual([]);
      expect(missingWords(part)).toEqual([]);
      expect(part).not.toMatch(/undefined|\[object|NaN|Infinity/);
    });
  });
});
