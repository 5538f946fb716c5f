import type { PlanDocument } from '@kader/plan/document';
import { contentHashes } from '@kader/plan/freeze';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { DocumentReader } from '../document/document-reader.tsx';
import { usePlanStore } from '../plan/use-store.ts';
import { filledPlan, onlySection, planOf } from '../testing/example-plan.ts';
import { renderPlan } from '../testing/render-plan.tsx';
import { Outline } from './outline.tsx';
import { useDifference } from './use-difference.ts';

afterEach(cleanup);

const three = (document: PlanDocument) => onlySection(document, 'goals', 'strategy', 'approval');
const unapproved = <Outline approvedVersion={null} difference={null} />;
const links = () => within(screen.getByRole('navigation')).getAllByRole('link');
const titles = () => links().map((link) => /sections\.(\w+)\./.exec(link.textContent ?? '')?.[1]);

describe('the outline', () => {
  it('says of each section how far it is, and counts what is required', () => {
    renderPlan(unapproved, { document: three(filledPlan()) });
    const [goals, strategy, approval] = links();
    expect(goals?.textContent).toContain('1 <sections.goals.title>');
    expect(within(goals as HTMLElement).getByRole('img', { name: 'Partly filled in' })).toBeTruthy();
    expect(goals?.textContent).toMatch(/Filled in: \d+ of \d+/);
    expect(
      within(strategy as HTMLElement)
        .getByRole('img')
        .getAttribute('aria-label'),
    ).toMatch(/illed in/);
    expect(approval?.textContent).not.toContain('Filled in:');
  });

  it('shows a plan in which nothing is written as empty', () => {
    renderPlan(unapproved, { document: three(planOf([])) });
    expect(screen.getAllByRole('img', { name: 'Empty' })).toHaveLength(3);
  });

  it('marks the section that one reads', async () => {
    renderPlan(
      <>
        {unapproved}
        <DocumentReader />
      </>,
    );
    await waitFor(() =>
      expect(links().map((link) => link.getAttribute('aria-current'))).toContain('location'),
    );
  });

  it('goes to a section and leaves focus there', async () => {
    const { user } = renderPlan(
      <>
        {unapproved}
        <DocumentReader />
      </>,
    );
    Element.prototype.scrollIntoView = () => undefined;
    const strategy = links().find(({ textContent }) => textContent?.includes('sections.strategy.'));
    await user.click(strategy as HTMLElement);
    expect(document.activeElement?.id).toBe('section-strategy');
  });

  it('offers a reader nothing but the way', () => {
    renderPlan(unapproved, { rights: { edit: false } });
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('moving and hiding', () => {
  it('moves a section from its menu, and back', async () => {
    const { user } = renderPlan(unapproved, { document: three(filledPlan()) });
    await user.click(screen.getByRole('button', { name: 'Section menu: <sections.goals.title>' }));
    await user.click(await screen.findByRole('menuitem', { name: /Move down/ }));
    expect(titles()).toEqual(['strategy', 'goals', 'approval']);
    await user.click(await screen.findByRole('button', { name: /Undo/ }));
    expect(titles()).toEqual(['goals', 'strategy', 'approval']);
  });

  it('moves a section with the keyboard', async () => {
    const { user } = renderPlan(unapproved, { document: three(filledPlan()) });
    links()[2]?.focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(titles()).toEqual(['goals', 'approval', 'strategy']);
  });

  it('hides a section with its reason, says what nothing shows any more, and brings it back', async () => {
    const { user } = renderPlan(unapproved, { document: three(filledPlan()) });
    await user.click(screen.getByRole('button', { name: 'Section menu: <sections.goals.title>' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Hide section…' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('textbox', { name: /Reason/ }), 'Comes in the summer');
    await user.click(within(dialog).getByRole('button', { name: 'Hide section' }));
    await waitFor(() => expect(titles()).toEqual(['strategy', 'approval']));
    const nav = within(screen.getByRole('navigation', { hidden: true }));
    expect(nav.getByText('Comes in the summer')).toBeTruthy();
    expect(nav.getByText('Not shown anywhere: 2 goals')).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Hide a section' })).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Show again: <sections.goals.title>' }));
    await waitFor(() => expect(titles()).toEqual(['goals', 'strategy', 'approval']));
    expect(screen.queryByText('Comes in the summer')).toBeNull();
  });
});

describe('against an approved version', () => {
  const approved = contentHashes(three(filledPlan()));

  function Compared() {
    const store = usePlanStore();
    return store === null ? null : <ComparedWith store={store} />;
  }
  function ComparedWith({ store }: { readonly store: NonNullable<ReturnType<typeof usePlanStore>> }) {
    return <Outline approvedVersion={2} difference={useDifference(store, approved)} />;
  }

  it('marks sections as approved, and as changed once they are', async () => {
    const { store } = renderPlan(<Compared />, { document: three(filledPlan()) });
    expect(screen.getAllByRole('img', { name: 'As approved in version 2' })).toHaveLength(3);
    const goal = [...store.getState().view.items.values()].find(({ collection }) => collection === 'goals');
    store.change([{ op: 'item.set', id: goal?.id ?? '', field: 'title', value: 'Something else' }]);
    expect(await screen.findAllByRole('img', { name: 'Changed since approved version 2' })).toHaveLength(1);
    expect(screen.getAllByRole('img', { name: 'As approved in version 2' })).toHaveLength(2);
    store.undo();
    await waitFor(() =>
      expect(screen.getAllByRole('img', { name: 'As approved in version 2' })).toHaveLength(3),
    );
  });
});
