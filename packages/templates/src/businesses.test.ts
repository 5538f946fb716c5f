import { createDocument, visibleSections } from '@kader/plan/document';
import type { businesses } from '@kader/plan/template';
import { describe, expect, test } from 'vitest';
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

/** By how a firm sells, in one way only: the parts that are left out. One that sells in several ways has them all. */
type LeftOut = Readonly<Record<Exclude<(typeof businesses)[number], 'mixed'>, readonly string[]>>;

const nothing: LeftOut = { ecommerce: [], leadgen: [], offline: [] };

/**
 * By template. How a shop and a web shop help each other (003-49) can be asked only where there are both; checkout and
 * returns (000-49, 002-27) where something is sold online, the way of an enquiry (000-50) where there are leads, and the way
 * from the screen to shop or phone (004-03) where people come by. Whoever sells away from the screen has a journey all the
 * same (000-49), and can experiment with prices and messages (B15).
 */
const leftOut: Readonly<Record<string, LeftOut>> = {
  foursteps: {
    ecommerce: ['questions.shops'],
    leadgen: ['questions.shops'],
    offline: ['questions.shops'],
  },
  classic: {
    ecommerce: ['selling.enquiry', 'selling.visit'],
    leadgen: ['selling.webShop', 'selling.visit'],
    offline: ['selling.webShop', 'selling.enquiry'],
  },
  race: {
    ecommerce: ['contact', 'contact.enquiry', 'contact.visit'],
    leadgen: ['contact.visit', 'checkout', 'checkout.path', 'checkout.delivery'],
    offline: ['contact.enquiry', 'checkout', 'checkout.path', 'checkout.delivery'],
  },
  strategic: nothing,
  managed: nothing,
  complete: {
    ecommerce: ['questions.shops', 'selling.enquiry', 'selling.visit'],
    leadgen: ['questions.shops', 'selling.webShop', 'selling.visit'],
    offline: ['questions.shops', 'selling.webShop', 'selling.enquiry'],
  },
};

test('it is said of every template what it leaves out', () => {
  expect(packagedTemplates().map(({ key }) => key)).toEqual(Object.keys(leftOut));
});

describe.each(Object.entries(leftOut))('%s', (key, without) => {
  const all = partsFor(key, null);

  test('shows everything as long as nobody has said how the firm sells, and to one that sells in several ways', () => {
    expect(partsFor(key, 'mixed')).toEqual(all);
    expect(all).toEqual(expect.arrayContaining(Object.values(without).flat()));
  });

  test.each(Object.entries(without))(
    'leaves out for a firm of %s what cannot be answered there, and nothing else',
    (business, parts) => {
      expect(partsFor(key, business)).toEqual(all.filter((part) => !parts.includes(part)));
    },
  );
});
