import type { Locale } from '@kader/i18n';
import { blockTypes, collectionsOf } from '@kader/plan/blocks';
import { orderAt } from '@kader/plan/canonical';
import { type DocumentJson, documentFromJson, orderedSections } from '@kader/plan/document';
import type { FieldDefinition } from '@kader/plan/fields';
import type { BlockInstance } from '@kader/plan/template';
import type { Locator, Page } from '@playwright/test';
import { v7 } from 'uuid';
import { expect, test } from './fixtures.ts';
import { apiOf, type PlanPlace } from './kader-api.ts';
import { planPage } from './pages/plan-page.ts';
import { agencySlug, type PersonKey } from './people.ts';
import { wordsOf } from './words.ts';

/** Who works in which language. Nobody of the agency works in English, so one of them does for a while, the last of all. */
const writers: Readonly<Record<Locale, PersonKey>> = {
  nl: 'daan',
  ru: 'irina',
  pl: 'weronika',
  sv: 'maja',
  en: 'maja',
};
const locales = Object.keys(writers) as Locale[];

/** A field in which something was written, and what it holds since. */
interface Written {
  readonly item: string;
  readonly field: string;
  readonly text: string;
}

/** The blocks of a new plan from the template that has every type. */
async function blocksOf(
  page: Page,
  origin: string,
  { planId }: PlanPlace,
): Promise<readonly BlockInstance[]> {
  const answer = await page.request.get(`${origin}/api/${agencySlug}/documents/${planId}`);
  const { document } = (await answer.json()) as { document: DocumentJson };
  return orderedSections(documentFromJson(document)).flatMap(({ section }) => section.blocks);
}

/** A row for every list that people add to, so that each block has something to write in. */
function firstRows(blocks: readonly BlockInstance[]) {
  const lists = blocks.flatMap((block) => collectionsOf(block).map((collection) => ({ block, collection })));
  return lists.flatMap(
    ({ block, collection: { key, scope, rows = 'many', parent, keyedBy, fields } }, index) => {
      const line = Object.keys(fields).find((field) => isLine(fields[field]));
      const isFirst = scope === 'block' || lists.findIndex((list) => list.collection.key === key) === index;
      const isAdded = rows === 'many' && parent === undefined && keyedBy === undefined;
      return isFirst && isAdded && line !== undefined
        ? [
            {
              op: 'item.add' as const,
              id: v7(),
              collection: key,
              order: orderAt(0),
              ...(scope === 'block' ? { block: block.key } : {}),
              fields: { [line]: 'Ja' },
            },
          ]
        : [];
    },
  );
}

function isLine(definition: FieldDefinition | undefined): boolean {
  return definition?.type === 'text' && definition.pattern === undefined;
}

/** Names of the fields of a block in which one writes: lines of text, then whole texts. */
function textFields(block: BlockInstance): readonly string[] {
  const fields = collectionsOf(block).flatMap((collection) => Object.entries(collection.fields));
  const lines = fields.filter(([, definition]) => isLine(definition));
  const texts = fields.filter(([, { type }]) => type === 'richText');
  return [...lines, ...texts].map(([field]) => field);
}

/** What one writes in, in a field: a box, the editor of a whole text, or the name of a row in a grid. */
const boxes = 'input:not([type="checkbox"]), textarea, [role="textbox"]';
const nameInGrid = '[role="rowheader"]';

/** The first of these fields that stands open in a block. */
async function openField(
  page: Page,
  block: string,
  fields: readonly string[],
): Promise<Omit<Written, 'text'>> {
  const found = await page.evaluate(
    ([key, names, inField, inGrid]) => {
      const parts = names.flatMap((field) => [
        ...document.querySelectorAll<HTMLElement>(`[data-block="${key}"] [data-field="${field}"]`),
      ]);
      const open = parts.find((part) =>
        part.matches(inGrid) ? part.checkVisibility() : part.querySelector(inField)?.checkVisibility(),
      );
      const item = open?.closest<HTMLElement>('[data-item]')?.dataset.item;
      const field = open?.dataset.field;
      return item === undefined || field === undefined ? null : { item, field };
    },
    [block, fields, boxes, nameInGrid] as const,
  );
  if (found === null) throw new Error(`Nothing to write in, in block ${block}.`);
  return found;
}

function boxOf(page: Page, { item, field }: Pick<Written, 'item' | 'field'>): Locator {
  const part = page.locator(`[data-item="${item}"] [data-field="${field}"]`);
  return part.and(page.locator(nameInGrid)).or(part.locator(boxes)).first();
}

/** What stands in a field. */
async function textIn(box: Locator): Promise<string> {
  return await box.evaluate((element) =>
    element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
      ? element.value
      : (element.textContent ?? '').trim(),
  );
}

/** Types in a field, at the end of what stands there, and leaves it. Answers with what stands there then. */
async function writeIn(page: Page, box: Locator): Promise<string> {
  const isInGrid = await box.evaluate((element, name) => element.matches(name), nameInGrid);
  await box.focus();
  await page.keyboard.press(isInGrid ? 'F2' : 'ControlOrMeta+End');
  await page.keyboard.type('kw');
  await page.keyboard.press(isInGrid ? 'Enter' : 'Tab');
  await expect.poll(() => textIn(box)).toContain('kw');
  return await textIn(box);
}

test('in a block of every type something is written with the keyboard, saved, and there when the plan is opened again', {
  tag: '@wide',
}, async ({ page, beginAs, origins }) => {
  test.setTimeout(180_000);
  await beginAs('daan');
  const api = apiOf(page, origins.web);
  const clientSlug = await api.newClient({ client: 'Drukkerij De Letter', locale: 'nl' });
  const place = await api.newPlanFor(clientSlug, {
    title: 'Elk blok',
    locale: 'nl',
    templateKey: 'complete',
  });
  const blocks = await blocksOf(page, origins.web, place);
  await api.change(place.planId, firstRows(blocks));

  let written: readonly Written[] = [];
  const expectWritten = async () => {
    for (const { text, ...at } of written) {
      await expect.poll(() => textIn(boxOf(page, at)), `${at.field} of ${at.item}`).toBe(text);
    }
  };
  try {
    for (const [turn, locale] of locales.entries()) {
      await test.step(`in ${locale}`, async () => {
        await beginAs(writers[locale]);
        await api.speak(locale);
        const plan = planPage(page, wordsOf(locale));
        await plan.open(place.path);
        // What one wrote, the next reads in another language.
        await expectWritten();
        written = [];
        for (const { type } of blockTypes.filter((_, index) => index % locales.length === turn)) {
          // A view of some of its rows begins empty.
          const block = blocks.find((one) => one.type === type && one.settings?.filter === undefined);
          if (block === undefined) throw new Error(`No block of type ${type} in the template that has all.`);
          const at = await openField(page, block.key, textFields(block));
          const sent = page.waitForResponse(`**/documents/${place.planId}/changes`);
          const text = await writeIn(page, boxOf(page, at));
          await sent;
          await plan.expectSaved();
          written = [...written, { ...at, text }];
        }
      });
    }
    await page.reload();
    await expectWritten();
  } finally {
    await api.speak('sv');
  }
});
