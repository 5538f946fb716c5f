import type { TemplatePreview } from '@kader/api/types';
import { createTranslator } from '@kader/i18n/messages';
import { locales } from '@kader/plan/template';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { TemplateWhole } from './template-whole.tsx';

/** A template that asks two questions, the first one of firms that sell in several ways only. */
const structure: TemplatePreview['structure'] = {
  key: 'own',
  version: 1,
  kind: 'plan',
  sections: [
    {
      key: 'strategy',
      blocks: [
        {
          key: 'questions',
          type: 'questionSet',
          settings: { prompts: [{ key: 'shops', businesses: ['mixed'] }, { key: 'content' }] },
        },
      ],
    },
  ],
  settings: { smartA: 'achievable', detailWindowDays: 90, approval: 'optional' },
  starterItems: [],
};
const words = {
  'blocks.questions.prompts.shops.question': 'Shops?',
  'blocks.questions.prompts.content.question': 'Content?',
};

test.each(locales)('says of a question for some firms only for whom it is: %s', (locale) => {
  const template: TemplatePreview = {
    id: 'own',
    version: 1,
    structure,
    frame: { locale, words, fallbacks: {} },
  };
  const html = renderToStaticMarkup(<TemplateWhole {...{ template, locale }} />);
  const mixed = createTranslator(locale, 'fields')('document.business.options.mixed');
  const note = createTranslator(locale, 'templates')('preview.onlyFor', { businesses: mixed });
  const [before = '', after = '', ...others] = html.split(note);
  expect(others).toEqual([]);
  expect([before.includes('Shops?'), before.includes('Content?')]).toEqual([true, false]);
  expect(after).toContain('Content?');
});
