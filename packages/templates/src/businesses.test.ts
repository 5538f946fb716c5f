import { createDocument, visibleSections } from '@kader/plan/document';
import { businesses } from '@kader/plan/template';
import { expect, test } from 'vitest';
import { packagedTemplates } from './packaged-templates.ts';

/** Blocks of a template's plan for a firm that sells like this. */
function blocksFor(key: string, business: string | null): readonly string[] {
  const structure = packagedTemplates().find((template) => template.key === key)?.structure;
  if (structure === undefined) {
    throw new Error(`There is no template ${key}.`);
  }
  const document = createDocument({
    id: '0190aaaa-0000-7000-8000-000000000005',
    structure,
    header: { title: 'Plan', locale: 'en', currency: 'EUR', ...(business === null ? {} : { business }) },
  });
  return visibleSections(document).flatMap(({ blocks }) => blocks.map((block) => block.key));
}

test.each([
  ['race', ['journey', 'experiments']],
  // Whoever sells away from the screen has a sales process all the same (000-49).
  ['classic', []],
  ['complete', []],
  ['foursteps', []],
])('%s leaves out what a firm that sells offline has no use for: %j', (key, leftOut) => {
  const all = blocksFor(key, null);
  expect(all).toEqual(expect.arrayContaining([...leftOut]));
  expect(blocksFor(key, 'offline')).toEqual(all.filter((block) => !leftOut.includes(block)));
  for (const business of businesses.filter((one) => one !== 'offline')) {
    expect(blocksFor(key, business)).toEqual(all);
  }
});
