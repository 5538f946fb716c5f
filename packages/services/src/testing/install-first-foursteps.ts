import { type Actor, platformAgencyId } from '@kader/access';
import {
  createTemplate,
  createTemplateVersion,
  type Database,
  publishTemplateVersion,
  putTemplateWords,
  withScope,
} from '@kader/db';
import { canonicalJson, deriveId, sha256Hex } from '@kader/plan/canonical';
import { type BlockSettings, frameKeys, locales, type TemplateStructure } from '@kader/plan/template';

/** The four-step template as it was first published: goals, strategy as one text with questions, approval. */
const firstFoursteps = (approval: BlockSettings): TemplateStructure => ({
  key: 'foursteps',
  version: 1,
  kind: 'plan',
  sections: [
    { key: 'goals', sostac: 'objectives', blocks: [{ key: 'goals', type: 'goals' }] },
    {
      key: 'strategy',
      sostac: 'strategy',
      blocks: [
        {
          key: 'strategy',
          type: 'guidedText',
          settings: {
            strategicLines: true,
            prompts: [
              { key: 'route', required: true },
              { key: 'positioning' },
              { key: 'reach', required: true },
              { key: 'engage', required: true },
              { key: 'convert', required: true },
              { key: 'loyalty', required: true },
              { key: 'social' },
              { key: 'shops' },
              { key: 'traffic' },
              { key: 'content' },
              { key: 'organisation' },
            ],
          },
        },
      ],
    },
    { key: 'approval', blocks: [{ key: 'approval', type: 'approval', settings: approval }] },
  ],
  settings: { smartA: 'accepted', detailWindowDays: 90, approval: 'optional' },
  starterItems: [],
});

/**
 * Puts that version, and no other, into the library of a test; its words are `<locale> <key>`. `approval` are the
 * settings of its approval block.
 */
export async function installFirstFoursteps(
  db: Database,
  at: Date,
  approval: BlockSettings = {},
): Promise<void> {
  const installer: Actor = { kind: 'system', agencyId: platformAgencyId, task: 'install-library' };
  const template = firstFoursteps(approval);
  const { key, version } = template;
  const templateId = deriveId(platformAgencyId, 'template', key);
  const structure = canonicalJson(template);
  await withScope(db, installer, async (scope) => {
    await createTemplate(scope, { id: templateId, key, origin: 'package', createdAt: at });
    await createTemplateVersion(scope, {
      templateId,
      version,
      key,
      kind: 'plan',
      structure,
      hash: sha256Hex(structure),
      packageHash: sha256Hex(`first ${structure}`),
      createdAt: at,
    });
    for (const locale of locales) {
      const words = Object.fromEntries(frameKeys(template).map((word) => [word, `${locale} ${word}`]));
      await putTemplateWords(scope, { templateId, version }, { locale, words, status: 'reviewed' });
    }
    await publishTemplateVersion(scope, { templateId, version }, at);
  });
}
