import { rowsOf } from '@kader/plan/document';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DocumentEditor } from '../../document/document-editor.tsx';
import { filledPlan, onlySection, planOf, testId } from '../../testing/example-plan.ts';
import { openList } from '../../testing/open-list.ts';
import { renderPlan } from '../../testing/render-plan.tsx';
import { standInForBrowser } from '../../testing/stand-ins.ts';

standInForBrowser();

const mail = { id: testId('mail'), collection: 'activities' };
const audiences = rowsOf(filledPlan(), 'audiences');

test('the need of an activity is one of those of its audience; typed where there is none to choose', async () => {
  const document = planOf([
    ...audiences,
    { ...mail, fields: { title: 'Mail', layer: 'base', audience: { id: testId('commuters') } } },
  ]);
  const { user, fieldOf } = renderPlan(<DocumentEditor />, {
    document: onlySection(document, 'audiences', 'activities'),
  });
  await user.click(screen.getByRole('button', { name: 'More about this activity' }));
  await openList(user, screen.getByRole('combobox', { name: 'Need it answers' }));
  await user.click(await screen.findByRole('option', { name: 'A price that holds' }));
  expect(fieldOf(mail.id, 'audienceNeed')).toBe('A price that holds');
});

test('a need is typed while nobody chose an audience', async () => {
  const document = planOf([...audiences, { ...mail, fields: { title: 'Mail', layer: 'base' } }]);
  const { user, fieldOf } = renderPlan(<DocumentEditor />, {
    document: onlySection(document, 'audiences', 'activities'),
  });
  await user.click(screen.getByRole('button', { name: 'More about this activity' }));
  await user.type(screen.getByRole('textbox', { name: 'Need it answers' }), 'To be home');
  await user.tab();
  expect(fieldOf(mail.id, 'audienceNeed')).toBe('To be home');
});

test('neither is asked where the plan has no audiences', async () => {
  const document = planOf([{ ...mail, fields: { title: 'Mail', layer: 'base' } }]);
  const { user } = renderPlan(<DocumentEditor />, { document: onlySection(document, 'activities') });
  await user.click(screen.getByRole('button', { name: 'More about this activity' }));
  expect(screen.getByRole('combobox', { name: 'KPIs' })).toBeDefined();
  expect(screen.queryByRole('combobox', { name: 'Audience' })).toBeNull();
  expect(screen.queryByRole('textbox', { name: 'Need it answers' })).toBeNull();
});

test('a strategy may rest on what was found, on a point of the SWOT or on an audience, each under its heading', async () => {
  const { user } = renderPlan(<DocumentEditor />, { document: onlySection(filledPlan(), 'strategy') });
  await openList(user, screen.getByRole('combobox', { name: 'Based on' }));
  expect(await screen.findByRole('option', { name: 'Quotes go out after nine days' })).toBeDefined();
  expect(screen.getByRole('group', { name: 'SWOT points' })).toBeDefined();
  expect(screen.getByRole('option', { name: 'Commuters' })).toBeDefined();
});
