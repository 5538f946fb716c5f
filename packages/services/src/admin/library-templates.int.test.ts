import { type Actor, platformAgencyId } from '@kader/access';
import { createTemplateVersion, findOwnTemplate, putTemplateWords, withScope } from '@kader/db';
import { canonicalJson, sha256Hex } from '@kader/plan/canonical';
import { templateKeys } from '@kader/templates';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestContext, type TestContext } from '../testing/create-test-context.ts';
import { execute } from '../use-case/define-use-case.ts';
import { getLibraryTemplate } from './get-library-template.ts';
import { listLibraryTemplates } from './list-library-templates.ts';

let context: TestContext;
const keeper: Actor = {
  kind: 'staff',
  agencyId: platformAgencyId,
  userId: '0192f0c0-0000-7000-8000-000000000001',
  role: 'library-admin',
};

/** Adds version 3 as a draft: all words in English, one less in Polish, none in another language. */
async function addDraft(): Promise<void> {
  await withScope(context.db, keeper, async (scope) => {
    const template = await findOwnTemplate(scope, 'foursteps');
    const [newest] = template?.versions ?? [];
    if (newest === undefined) {
      throw new Error('the library is not installed');
    }
    const { templateId, key, kind } = newest;
    const structure = canonicalJson({ ...JSON.parse(newest.structure), version: 4 });
    const hash = sha256Hex(structure);
    const createdAt = context.clock();
    await createTemplateVersion(scope, {
      templateId,
      key,
      kind,
      structure,
      hash,
      createdAt,
      version: 4,
      packageHash: null,
    });
    const { frame } = await get({ locale: 'en', version: 3 });
    const { title: _title, ...most } = frame.words;
    const ref = { templateId, version: 4 };
    await putTemplateWords(scope, ref, { locale: 'en', words: frame.words, status: 'draft' });
    await putTemplateWords(scope, ref, { locale: 'pl', words: { ...most, title: '' }, status: 'draft' });
  });
}

function get(input: { locale: string; version?: number; templateKey?: string }) {
  const acting = { actor: keeper, name: 'Ellen' };
  return execute(getLibraryTemplate, context, acting, { templateKey: 'foursteps', ...input });
}

beforeAll(async () => {
  context = await createTestContext();
  await addDraft();
});

afterAll(async () => {
  await context.close();
});

describe('the library for its keepers', () => {
  it('lists every template with its versions, newest first, and how complete the newest is', async () => {
    const all = await execute(
      listLibraryTemplates,
      context,
      { actor: keeper, name: 'Ellen' },
      { locale: 'pl' },
    );
    expect(all.map(({ key }) => key)).toEqual([...templateKeys].sort());
    const row = all.find(({ key }) => key === 'foursteps');
    const needed = row?.completeness.en.needed ?? 0;
    expect(needed).toBeGreaterThan(30);
    expect(row).toMatchObject({
      key: 'foursteps',
      origin: 'packaged',
      // The Polish title is empty, so the English one stands in.
      title: 'Four-step quick plan (90 days)',
      versions: [
        { version: 4, status: 'draft', publishedAt: null },
        { version: 3, status: 'published', publishedAt: context.clock().toISOString() },
      ],
      completeness: {
        en: { present: needed, needed },
        pl: { present: needed - 1, needed },
        sv: { present: 0, needed },
      },
    });
  });

  it('shows the newest version, a draft too, with the words that are missing', async () => {
    const draft = await get({ locale: 'pl' });
    expect(draft.version).toBe(4);
    expect(draft.frame.fallbacks).toEqual({ title: 'en' });
    expect(draft.completeness.pl).toEqual({
      present: draft.completeness.en.needed - 1,
      needed: draft.completeness.en.needed,
    });
    expect(draft.versions.map(({ version }) => version)).toEqual([4, 3]);
  });

  it('shows an earlier version when asked, complete in every language', async () => {
    const first = await get({ locale: 'ru', version: 3 });
    expect(first.version).toBe(3);
    expect(first.frame.fallbacks).toEqual({});
    for (const { present, needed } of Object.values(first.completeness)) {
      expect(present).toBe(needed);
    }
  });

  it.each([
    { locale: 'en', version: 5 },
    { locale: 'en', templateKey: 'no-such' },
  ])('answers NOT_FOUND for %j', async (input) => {
    await expect(get(input)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
