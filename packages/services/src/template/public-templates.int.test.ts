import { type Actor, platformAgencyId } from '@kader/access';
import { createTemplate, createTemplateVersion, findOwnTemplate, withScope } from '@kader/db';
import { seedStructure, seedTemplate } from '@kader/db/testing';
import { canonicalJson, sha256Hex } from '@kader/plan/canonical';
import { locales } from '@kader/plan/template';
import { templateKeys } from '@kader/templates';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestContext, type TestContext } from '../testing/create-test-context.ts';
import { type MadeAgency, makeAgency } from '../testing/make-agency.ts';
import { execute, executeAsPerson } from '../use-case/define-use-case.ts';
import { getPublicTemplate } from './get-public-template.ts';
import { getTemplate } from './get-template.ts';
import { listPublicTemplates } from './list-public-templates.ts';
import { listTemplates } from './list-templates.ts';

let context: TestContext;
let agency: MadeAgency;

const list = (locale: string) => executeAsPerson(listPublicTemplates, context, null, { locale });
const get = (templateKey: string, locale = 'nl') =>
  executeAsPerson(getPublicTemplate, context, null, { templateKey, locale });

/** A template of the platform's library that nobody has published yet. */
async function draftOfPlatform(key: string): Promise<void> {
  const keeper: Actor = {
    kind: 'staff',
    agencyId: platformAgencyId,
    userId: uuidv7(),
    role: 'library-admin',
  };
  const structure = canonicalJson({ ...seedStructure, key });
  const [id, createdAt] = [uuidv7(), context.clock()];
  await withScope(context.db, keeper, async (scope) => {
    await createTemplate(scope, { id, key, origin: 'editor', createdAt });
    await createTemplateVersion(scope, {
      templateId: id,
      key,
      kind: 'plan',
      structure,
      hash: sha256Hex(structure),
      createdAt,
      version: 1,
      packageHash: null,
    });
    expect(await findOwnTemplate(scope, key)).not.toBeNull();
  });
}

beforeAll(async () => {
  context = await createTestContext();
  agency = await makeAgency(context);
  const system = { kind: 'system', agencyId: agency.agencyId, task: 'roll-up' } as const;
  const { structure } = await get('foursteps');
  for (const key of ['ours', 'foursteps']) {
    await seedTemplate(context.db, system, { ...structure, key });
  }
  await draftOfPlatform('unpublished');
});

afterAll(async () => {
  await context.close();
});

test('nobody in particular reads the library, in every language in its own words', async () => {
  const titles = new Set<string>();
  for (const locale of locales) {
    const all = await list(locale);
    expect(all.map(({ key }) => key)).toEqual(templateKeys);
    const [template] = all;
    const whole = await get('foursteps', locale);
    expect(whole.frame).toMatchObject({ locale, fallbacks: {} });
    expect(whole.frame.words.title).toBe(template?.title);
    expect(whole.structure.sections.map(({ key }) => whole.frame.words[`sections.${key}.title`])).toEqual(
      template?.sectionTitles,
    );
    titles.add(template?.title ?? '');
  }
  expect(titles.size).toBe(locales.length);
});

test('an agency’s own templates are in its gallery and in no other, also not under a name of the platform’s', async () => {
  const own = await execute(listTemplates, context, agency.owner, { locale: 'nl' });
  expect(own.map(({ key }) => key)).toEqual(['foursteps', ...templateKeys, 'ours']);
  const input = { templateKey: 'foursteps', locale: 'nl' };
  const { id } = await execute(getTemplate, context, agency.owner, input);
  expect((await get('foursteps')).id).not.toBe(id);
  const ofPlatform = own.find((template) => template.key === 'foursteps' && template.id !== id);
  expect((await get('foursteps')).id).toBe(ofPlatform?.id);
});

test.each(['ours', 'unpublished', 'unknown'])('%s is not there', async (key) => {
  await expect(get(key)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('whoever is signed in sees there what everybody sees', async () => {
  const { actor, name } = agency.owner;
  const userId = actor.kind === 'member' ? actor.userId : '';
  const person = { userId, name, email: 'owner@agency.example' };
  expect(await executeAsPerson(listPublicTemplates, context, person, { locale: 'sv' })).toEqual(
    await list('sv'),
  );
});
