import { rowsOf } from '@kader/plan/document';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { DocumentEditor } from '../../document/document-editor.tsx';
import { DocumentReader } from '../../document/document-reader.tsx';
import { filledPlan, onlySection, planOf, testId } from '../../testing/example-plan.ts';
import { openList } from '../../testing/open-list.ts';
import { renderPlan, renderReading } from '../../testing/render-plan.tsx';
import { standInForBrowser } from '../../testing/stand-ins.ts';

standInForBrowser();

const mapName = 'Channels by purpose and ownership';
const lineOf = (name: string) =>
  within(screen.getByRole('table', { name: mapName })).getByRole('row', { name: new RegExp(`^${name}`) });

describe('channels', () => {
  test('stand in the map by purpose and by whose they are, and follow the table below it', async () => {
    const { user } = renderPlan(<DocumentEditor />, { document: onlySection(filledPlan(), 'channels') });
    const [owned, earned, paid] = within(lineOf('Acquisition')).getAllByRole('cell');
    expect(owned?.textContent).toBe('');
    expect(earned?.textContent).toContain('Organic search');
    expect(paid?.textContent).toContain('Search advertising');
    expect(within(lineOf('No purpose yet')).getByText(/Print/)).toBeDefined();
    const table = screen.getByRole('table', { name: 'Channels' });
    const row = within(table)
      .getAllByRole('row')
      .find((candidate) => candidate.dataset.item === testId('finding'));
    await user.click(within(row ?? table).getByRole('combobox', { name: /Owned, earned or paid/ }));
    await user.click(await screen.findByRole('option', { name: 'Owned' }));
    expect(within(lineOf('Acquisition')).getAllByRole('cell')[0]?.textContent).toContain('Organic search');
  });

  test('say on a second tab what they are to bring', async () => {
    const { user } = renderPlan(<DocumentEditor />, { document: onlySection(filledPlan(), 'channels') });
    await user.click(screen.getByRole('tab', { name: 'Impact and reach' }));
    expect(screen.getByDisplayValue('60')).toBeDefined();
  });

  test('begin with one sentence, one example, one button', async () => {
    const { user, store } = renderPlan(<DocumentEditor />, { document: onlySection(planOf([]), 'channels') });
    await user.click(screen.getByRole('button', { name: 'Add the first channel' }));
    expect(rowsOf(store.getState().view, 'planChannels')).toHaveLength(1);
  });

  test('take over from the catalogue whose they are and what they are good for', async () => {
    const { user, store } = renderPlan(<DocumentEditor />, { document: onlySection(planOf([]), 'channels') });
    await user.click(screen.getByRole('button', { name: 'Add the first channel' }));
    const table = screen.getByRole('table', { name: 'Channels' });
    await openList(user, within(table).getByRole('combobox', { name: /Channel/ }));
    await user.click(await screen.findByRole('option', { name: /Search advertising/ }));
    await waitFor(() => expect(within(lineOf('Acquisition')).getByText(/Search advertising/)).toBeDefined());
    expect(rowsOf(store.getState().view, 'planChannels')[0]?.fields).toMatchObject({ ownership: 'paid' });
  });

  test('are read as map and table, under their names', () => {
    renderReading(<DocumentReader />, { document: onlySection(filledPlan(), 'channels') });
    expect(within(lineOf('Retention')).getByText(/Newsletter/)).toBeDefined();
    expect(screen.getByText('Says when something is due for a check')).toBeDefined();
  });
});
