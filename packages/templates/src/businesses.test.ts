import { createDocument, visibleSections } from '@kader/plan/document';
import { businesses } from '@kader/plan/template';
import { expect, test } from 'vitest';
import { packagedTemplates } from './packaged-templates.ts';

/** Blocks of a template's plan for a firm that sells like this, and the questions that they ask. */
function partsFor(key: string, business: string | null): readonly string[] {
  const structure = packagedTemplates().find((template) => template.key === key)?.structure;
  if (structure === undefined) {
    throw new Error(`There is no template ${key}.`);
  }
  const document = createDocument({
    id: '0190aaaa-0000-7000-8000-000000000005',
    structure,
    header: { title: 'Plan', locale: 'en', currency: 'EUR', ...(business === null ? {} : { business }) },
  });
  return visibleSections(document)
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => [
      block.key,
      ...(block.settings?.prompts ?? []).map((prompt) => `${block.key}.${prompt.key}`),
    ]);
}

// Whoever sells away from the screen has a sales process all the same (000-49), and can experiment with prices and messages (B15).
test.each(['classic', 'race', 'strategic', 'managed'])('%s is for every firm, however it sells', (key) => {
  for (const business of businesses) {
    expect(partsFor(key, business)).toEqual(partsFor(key, null));
  }
});

// How a shop and a web shop help each other (003-49) can be asked only where there are both.
test.each(['foursteps', 'complete'])('%s asks about shop and web shop where there are both', (key) => {
  const all = partsFor(key, null);
  expect(all).toContain('questions.shops');
  expect(partsFor(key, 'mixed')).toEqual(all);
  for (const business of businesses.filter((one) => one !== 'mixed')) {
    expect(partsFor(key, business)).toEqual(all.filter((part) => part !== 'questions.shops'));
  }
});
