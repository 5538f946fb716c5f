import { promptRowId } from '@kader/plan/blocks';
import { act, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { DocumentEditor } from '../document/document-editor.tsx';
import { filledPlan, onlySection, planId, prose } from '../testing/example-plan.ts';
import { renderPlan } from '../testing/render-plan.tsx';
import { standInForBrowser } from '../testing/stand-ins.ts';

standInForBrowser();

const gate = vi.hoisted(() => Promise.withResolvers<void>());

// The editor on a slow line: it comes when the gate is opened.
vi.mock('./prose/prose-editor.tsx', async (original) => {
  await gate.promise;
  return await original();
});

const empty = promptRowId(planId, 'route', 'means');

function open() {
  const view = renderPlan(
    <>
      <DocumentEditor />
      <button type="button">elsewhere</button>
    </>,
    { document: onlySection(filledPlan(), 'strategy') },
  );
  act(() => screen.getAllByRole('textbox', { name: 'Answer' })[1]?.focus());
  return view;
}

test('letters typed before the editor has come stay when focus leaves', async () => {
  const { user, fieldOf, unmount } = open();
  await user.keyboard('Two hands');
  await user.click(screen.getByText('elsewhere'));
  expect(fieldOf(empty, 'answer')).toEqual(prose('Two hands'));
  unmount();
});

test('letters typed before the editor has come are taken over by it', async () => {
  const { user, fieldOf } = open();
  await user.keyboard('Two hands{Enter}and a van');
  expect(document.querySelector('.ProseMirror')).toBeNull();
  gate.resolve();
  await waitFor(
    () => expect(document.querySelector('.ProseMirror')?.textContent).toBe('Two handsand a van'),
    {
      timeout: 10_000,
    },
  );
  expect(document.querySelector('textarea[aria-label="Answer"]')).toBeNull();
  await user.click(screen.getByText('elsewhere'));
  await waitFor(() => expect(JSON.stringify(fieldOf(empty, 'answer'))).toContain('and a van'));
  expect(fieldOf(empty, 'answer')).toEqual({
    type: 'doc',
    content: ['Two hands', 'and a van'].map((text) => ({
      type: 'paragraph',
      content: [{ type: 'text', text }],
    })),
  });
});
