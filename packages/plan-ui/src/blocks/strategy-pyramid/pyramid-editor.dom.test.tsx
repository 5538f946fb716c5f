import { singleRowId } from '@kader/plan/blocks';
import { rowsOf } from '@kader/plan/document';
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { DocumentEditor } from '../../document/document-editor.tsx';
import { DocumentReader } from '../../document/document-reader.tsx';
import { filledPlan, onlySection, planId, planOf } from '../../testing/example-plan.ts';
import { renderPlan, renderReading } from '../../testing/render-plan.tsx';
import { standInForBrowser } from '../../testing/stand-ins.ts';

standInForBrowser();

const id = singleRowId(planId, 'pyramid', 'pyramid');
const levels = ['Vision', 'Mission', 'Strategy', 'Tactics', 'Execution'];

describe('the pyramid', () => {
  test('has five levels from the top down, says how many are whole, and is written in place', async () => {
    const { user, fieldOf } = renderPlan(<DocumentEditor />, { document: onlySection(planOf([]), 'frame') });
    const items = screen.getAllByRole('listitem');
    expect(items.map((item) => within(item).getByRole('heading').textContent)).toEqual(levels);
    expect(screen.getByText('0 of 5 levels filled')).toBeDefined();
    await user.click(screen.getByRole('textbox', { name: 'Mission' }));
    await user.keyboard('Keep things going');
    await user.tab();
    expect(fieldOf(id, 'mission')).toBe('Keep things going');
    expect(await screen.findByText('1 of 5 levels filled')).toBeDefined();
  });

  test('takes frame, direction and position for one level', () => {
    renderPlan(<DocumentEditor />, { document: onlySection(filledPlan(), 'frame') });
    const strategy = screen.getAllByRole('listitem')[2];
    for (const name of ['Frame', 'Direction', 'Position']) {
      expect(within(strategy ?? document.body).getByRole('textbox', { name })).toBeDefined();
    }
    expect(screen.getByText('4 of 5 levels filled')).toBeDefined();
  });

  test('is read with a dash where a level is still empty', () => {
    renderReading(<DocumentReader />, { document: onlySection(filledPlan(), 'frame') });
    expect(screen.getByText('We never sell what we would not repair')).toBeDefined();
    const goals = rowsOf(filledPlan(), 'goals').length;
    expect(screen.getAllByRole('listitem')[2]?.textContent).toContain(`Goals ${goals}`);
    expect(screen.getAllByRole('listitem').at(-1)?.textContent).toMatch(/^Execution–/);
  });
});
