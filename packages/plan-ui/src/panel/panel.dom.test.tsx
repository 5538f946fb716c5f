import { promptRowId } from '@kader/plan/blocks';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { v7 } from 'uuid';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FocusTarget } from '../plan/focus-source.ts';
import { PlanProvider } from '../plan/plan-provider.tsx';
import { usePlanScope } from '../plan/plan-scope.ts';
import { DocumentStore } from '../store/document-store.ts';
import { createMemoryOutbox } from '../store/outbox.ts';
import { candidates, exampleStructure, filledPlan, planId, planOf, testId } from '../testing/example-plan.ts';
import { PlanServer } from '../testing/plan-server.ts';
import { dataOf, type RenderOptions, renderPlan, Surroundings } from '../testing/render-plan.tsx';
import { Panel, type PanelTab } from './panel.tsx';

afterEach(cleanup);

/** The panel, and buttons that put focus into the document as a field would. */
function Host({ first, places }: { readonly first: PanelTab; readonly places: Record<string, FocusTarget> }) {
  const [tab, setTab] = useState<PanelTab>(first);
  const { focus } = usePlanScope();
  return (
    <>
      {Object.entries(places).map(([name, place]) => (
        <button key={name} type="button" onClick={() => focus.set(place)}>
          {name}
        </button>
      ))}
      <Panel tab={tab} onTabChange={setTab} />
    </>
  );
}

/** The block with which the example plan begins. */
const [firstBlock = ''] = exampleStructure.sections.flatMap(({ blocks }) => blocks.map(({ key }) => key));
const goal = { section: 'goals', block: 'goals', item: testId('bookings') };
const places = {
  block: { section: 'strategy', block: 'route' },
  field: { ...goal, field: 'target' },
  prompt: {
    section: 'strategy',
    block: 'route',
    item: promptRowId(planId, 'route', 'means'),
    field: 'answer',
  },
};

function open(tab: PanelTab, options: RenderOptions = {}) {
  const rendered = renderPlan(<Host first={tab} places={places} />, options);
  const panel = () => within(screen.getByRole('tabpanel'));
  const at = async (name: keyof typeof places) =>
    await rendered.user.click(screen.getByRole('button', { name }));
  return { ...rendered, panel, at };
}

describe('guidance', () => {
  it('begins with the first block, with one example', () => {
    const { panel } = open('guidance');
    expect(panel().getByText(`<blocks.${firstBlock}.guidance>`)).toBeTruthy();
    expect(panel().getByText(`<blocks.${firstBlock}.example>`)).toBeTruthy();
    expect(panel().getByRole('heading', { name: 'Example from another sector' })).toBeTruthy();
  });

  it('follows to the block that has focus', async () => {
    const { panel, at } = open('guidance');
    await at('block');
    expect(panel().getByText('<blocks.route.guidance>')).toBeTruthy();
    expect(panel().queryByText('<blocks.goals.guidance>')).toBeNull();
  });

  it('says of a field where it is and what belongs in it', async () => {
    const { panel, at } = open('guidance');
    await at('field');
    expect(panel().getByText('<blocks.goals.title>, goal 1: Target')).toBeTruthy();
    expect(panel().getByText('<blocks.goals.guidance>')).toBeTruthy();
  });

  it('says of a question what a good answer holds, also before there is one', async () => {
    const { panel, at } = open('guidance');
    await at('prompt');
    expect(panel().getByText('<blocks.route.prompts.means.question>')).toBeTruthy();
    expect(panel().getByText('<blocks.route.prompts.means.hint>')).toBeTruthy();
  });

  it('marks words that only another language has', () => {
    const { panel } = open('guidance', {
      frame: {
        locale: 'en',
        words: { [`blocks.${firstBlock}.guidance`]: 'Begin met één doel.' },
        fallbacks: { [`blocks.${firstBlock}.guidance`]: 'nl' },
      },
    });
    expect(panel().getByText('Begin met één doel.').getAttribute('lang')).toBe('nl');
  });
});

describe('checks', () => {
  it('counts its findings on the tab, the most severe first', () => {
    open('guidance');
    expect(screen.getByRole('tab', { name: /^Checks/ }).textContent).toMatch(/^Checks\d+$/);
  });

  it('separates what is found here from the rest', async () => {
    const { panel, at } = open('checks');
    await at('block');
    const headings = panel().getAllByRole('heading', { level: 2 });
    expect(headings.map((heading) => heading.textContent)).toEqual([
      expect.stringMatching(/^In this block/),
      expect.stringMatching(/^In the rest of the plan/),
    ]);
    expect(panel().getByText('Nothing to check in this block.')).toBeTruthy();
  });

  it('applies a fix, and the finding goes; focus stays in the panel; it can be undone', async () => {
    const { panel, user } = open('checks', { document: planOf([]) });
    expect(panel().getByText('The plan has no goal yet.')).toBeTruthy();
    await user.click(panel().getByRole('button', { name: 'Add a goal' }));
    await waitFor(() => expect(panel().queryByText('The plan has no goal yet.')).toBeNull());
    expect(screen.getByRole('tabpanel').contains(document.activeElement)).toBe(true);
    await user.click(await screen.findByRole('button', { name: /Undo/ }));
    expect(await panel().findByText('The plan has no goal yet.')).toBeTruthy();
  });

  it('waives a finding with a reason under the person’s name, and takes it back', async () => {
    const [me] = candidates;
    const { panel, user, store } = open('checks', {
      document: planOf([]),
      rights: { edit: true, waive: true },
      me: { userId: me?.userId ?? '' },
    });
    await user.click(panel().getByRole('button', { name: /^Waive with a reason: The plan has no goal/ }));
    await user.click(screen.getByRole('button', { name: 'Waive' }));
    expect(store.getState().view.items.size).toBe(1);
    await user.type(screen.getByRole('textbox', { name: /Reason/ }), 'Goals follow in May');
    await user.click(screen.getByRole('button', { name: 'Waive' }));
    await user.click(await panel().findByText('1 waived'));
    expect(panel().getByText('Goals follow in May')).toBeTruthy();
    expect(panel().getByText(new RegExp(`Waived by ${me?.name}`))).toBeTruthy();
    await user.click(panel().getByRole('button', { name: /^No longer waive/ }));
    expect(await panel().findByRole('button', { name: 'Add a goal' })).toBeTruthy();
  });

  it('offers no waiving to those who may not', () => {
    const { panel } = open('checks', { document: planOf([]) });
    expect(panel().queryByRole('button', { name: /^Waive/ })).toBeNull();
  });

  it('groups by section and leads to the place', async () => {
    const { panel, user } = open('checks');
    await user.click(panel().getByRole('button', { name: 'Section' }));
    const groups = panel().getAllByRole('heading', { level: 3 });
    expect(groups.map(({ textContent }) => textContent)).toContain('<sections.goals.title>');
  });

  it('gives a reader no button that changes the plan', () => {
    const { panel } = open('checks', { document: planOf([]), rights: { edit: false } });
    expect(panel().getByText('The plan has no goal yet.')).toBeTruthy();
    expect(panel().queryByRole('button', { name: 'Add a goal' })).toBeNull();
  });

  it('opens the sharing where sharing is the way out', async () => {
    const onShare = vi.fn();
    const document = filledPlan();
    const store = new DocumentStore({
      document,
      people: [],
      transport: new PlanServer(document).transport('somebody'),
      outbox: createMemoryOutbox(),
      newId: () => v7(),
    });
    const unasked = { today: '2027-03-05', approvers: [] };
    render(
      <Surroundings locale="en">
        <PlanProvider {...dataOf({ onShare })} store={store} context={unasked}>
          <Host first="checks" places={{}} />
        </PlanProvider>
      </Surroundings>,
    );
    await userEvent.setup().click(screen.getByRole('button', { name: 'Invite an approver' }));
    expect(onShare).toHaveBeenCalledOnce();
  });

  it('says so when there is nothing to check', () => {
    const document = { ...filledPlan(), structure: { ...filledPlan().structure, sections: [] } };
    const { panel } = open('checks', { document });
    expect(panel().getByRole('heading', { name: 'Nothing to check' })).toBeTruthy();
  });
});
