import type { PlanDocument } from '@kader/plan/document';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { filledPlan, onlySection } from '../testing/example-plan.ts';
import { renderPlan } from '../testing/render-plan.tsx';
import { Outline } from './outline.tsx';

afterEach(cleanup);

/** A plan whose strategy, one block of whose risks, and one of whose questions are for web shops only. */
function limited(): PlanDocument {
  const limitShop = <One extends { readonly key: string }>(prompt: One) =>
    prompt.key === 'shop' ? { ...prompt, businesses: ['ecommerce'] as const } : prompt;
  const document = onlySection(filledPlan(), 'goals', 'strategy', 'choices', 'risks');
  const sections = document.structure.sections.map((section) =>
    section.key === 'strategy'
      ? { ...section, businesses: ['ecommerce'] as const }
      : {
          ...section,
          blocks: section.blocks.map((block) => {
            const { prompts = [] } = block.settings ?? {};
            return block.key === 'decisions'
              ? { ...block, businesses: ['ecommerce'] as const }
              : prompts.length === 0
                ? block
                : { ...block, settings: { ...block.settings, prompts: prompts.map(limitShop) } };
          }),
        },
  );
  return { ...document, structure: { ...document.structure, sections } };
}

const nav = () => within(screen.getByRole('navigation'));
/** The sections that stand in the outline; lines of blocks are none. */
const titles = () =>
  nav()
    .getAllByRole('link')
    .flatMap((link) => /sections\.(\w+)\./.exec(link.textContent ?? '')?.[1] ?? []);

it('leaves out what does not apply to how the firm sells, says why, and brings it back with another answer', async () => {
  const { store } = renderPlan(<Outline approvedVersion={null} difference={null} />, { document: limited() });
  const sells = (value: string) =>
    act(() => {
      store.change([{ op: 'document.set', field: 'business', value }]);
    });
  const rows = store.getState().view.items.size;
  expect(titles()).toEqual(['goals', 'strategy', 'choices', 'risks']);
  sells('offline');
  await waitFor(() => expect(titles()).toEqual(['goals', 'choices', 'risks']));
  expect(nav().getByText('<sections.strategy.title>')).toBeTruthy();
  expect(nav().getByText('<blocks.decisions.title>')).toBeTruthy();
  expect(nav().getAllByText('Left out because of how the company sells: Offline')).toHaveLength(3);
  expect(nav().getByText('<blocks.choices.prompts.shop.question>')).toBeTruthy();
  // Only another answer brings it back.
  expect(nav().queryByRole('button', { name: 'Show again: <sections.strategy.title>' })).toBeNull();
  expect(store.getState().view.items.size).toBe(rows);
  sells('ecommerce');
  await waitFor(() => expect(titles()).toEqual(['goals', 'strategy', 'choices', 'risks']));
  expect(nav().queryByText(/^Left out/)).toBeNull();
});
