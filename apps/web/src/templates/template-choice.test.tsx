import type { TemplateCard } from '@kader/api/types';
import { locales } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { readTemplateAnswers } from '@kader/plan/template';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { TemplateChoice } from './template-choice.tsx';

const card = (key: string): TemplateCard => ({
  id: key,
  key,
  version: 1,
  title: `<${key}>`,
  description: '',
  audience: '',
  outcome: '',
  duration: '',
  sectionTitles: [],
});
const library = ['foursteps', 'classic', 'race', 'strategic', 'managed', 'complete'].map(card);

function show(query: Record<string, string>, templates = library, locale: (typeof locales)[number] = 'en') {
  return renderToStaticMarkup(
    <TemplateChoice
      address="/en/templates"
      link="a"
      beginButton={({ key }) => <a href={`/begin/${key}`}>begin</a>}
      answers={readTemplateAnswers(query)}
      kept={{ client: 'bakery' }}
      {...{ templates, locale }}
    />,
  );
}

const answered = { ahead: 'year', decides: 'client', figures: 'yes' };

test('three questions that a browser asks without a script, and nothing suggested before they are answered', () => {
  const html = show({ ahead: 'year' });
  expect(html).toContain('action="/en/templates#advice"');
  expect(html).toContain('method="get"');
  expect(html.match(/<fieldset/g)).toHaveLength(3);
  expect(html.match(/type="radio"/g)).toHaveLength(9);
  expect(html.match(/checked=""/g)).toHaveLength(1);
  expect(html).toContain('<input type="hidden" name="client" value="bakery"/>');
  expect(html).not.toContain('id="advice"');
});

test.each(locales)('the answers stay, and lead to a template with the reason for it: %s', (locale) => {
  const html = show(answered, library, locale);
  expect(html.match(/checked=""/g)).toHaveLength(3);
  const t = createTranslator(locale, 'templates');
  expect(html).toContain('href="/begin/race"');
  expect(html).toContain('href="/en/templates/race"');
  expect(html).toContain(t('choose.reasons.figures'));
  // No word is missing: a key without words is shown as itself.
  expect(html).not.toContain('choose.');
});

test.each(locales)('suggests nothing that the library does not have, and says so: %s', (locale) => {
  const html = show(answered, [card('own')], locale);
  expect(html).toContain(createTranslator(locale, 'templates')('choose.missing'));
  expect(html).toContain('id="advice"');
  expect(html).not.toContain('href="/begin/');
});
