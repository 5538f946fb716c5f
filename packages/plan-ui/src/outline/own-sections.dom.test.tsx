import { promptRowId } from '@kader/plan/blocks';
import { ownPrompt, visibleSections } from '@kader/plan/document';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import type { Editor } from '@tiptap/core';
import { afterEach, describe, expect, it } from 'vitest';
import { DocumentEditor } from '../document/document-editor.tsx';
import { DocumentReader } from '../document/document-reader.tsx';
import { filledPlan, onlySection, planId, prose } from '../testing/example-plan.ts';
import { addOwnSection, changedBy, ownKey, ownSection, ownText } from '../testing/own-section.ts';
import { renderPlan, renderReading } from '../testing/render-plan.tsx';
import { standInForBrowser } from '../testing/stand-ins.ts';
import { Outline } from './outline.tsx';

standInForBrowser();

afterEach(cleanup);

const outline = <Outline approvedVersion={null} difference={null} />;
const both = (
  <>
    {outline}
    <DocumentEditor />
  </>
);
const plan = () => onlySection(filledPlan(), 'goals', 'strategy', 'approval');
const withOwn = () => changedBy(plan(), addOwnSection);
const nav = () => within(screen.getByRole('navigation', { hidden: true }));
const named = () => nav().getByRole('textbox', { name: 'Section title' });
const titles = () =>
  nav()
    .getAllByRole('link')
    .map((link) => /(?:^|\D)\d+ (.*?)(\d+\/\d+Filled in:.*)?$/s.exec(link.textContent ?? '')?.[1]);
const goals = '<sections.goals.title>';
const strategy = '<sections.strategy.title>';
const approval = '<sections.approval.title>';

describe('adding a section', () => {
  it('at the end: names it at once, and goes into its text', async () => {
    const { user, store, fieldOf } = renderPlan(both, { document: plan() });
    await import('../fields/prose/prose-editor.tsx');
    await user.click(nav().getByRole('button', { name: 'Add a section' }));
    expect(document.activeElement).toBe(named());
    await user.keyboard('  Locations {Enter}');
    await waitFor(() => expect(titles()).toEqual([goals, strategy, approval, 'Locations']));
    const box = await waitFor(() => {
      const found = document.querySelector<HTMLElement & { editor?: Editor }>('.ProseMirror');
      expect(found?.editor).toBeDefined();
      expect(document.activeElement).toBe(found);
      return found;
    });
    expect(box?.getAttribute('aria-label')).toBe('Locations');
    // jsdom cannot type into rich text.
    act(() => {
      box?.editor?.commands.insertContent('Two shops');
    });
    await user.click(nav().getByRole('button', { name: 'Add a section' }));
    const key = visibleSections(store.getState().view).at(-1)?.key ?? '';
    expect(fieldOf(promptRowId(planId, key, ownPrompt), 'answer')).toEqual(prose('Two shops'));
  });

  it('below another, from its menu', async () => {
    const { user } = renderPlan(outline, { document: plan() });
    await user.click(screen.getByRole('button', { name: `Section menu: ${goals}` }));
    await user.click(await screen.findByRole('menuitem', { name: 'Add a section below' }));
    await waitFor(() => expect(document.activeElement).toBe(named()));
    await user.keyboard('Locations{Enter}');
    await waitFor(() => expect(titles()).toEqual([goals, 'Locations', strategy, approval]));
  });

  it('is left alone by Escape and by an empty name, and kept when the line is left', async () => {
    const { user, store } = renderPlan(outline, { document: plan() });
    const add = () => nav().getByRole('button', { name: 'Add a section' });
    await user.click(add());
    await user.keyboard('Locations{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(add()));
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(named());
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(add()));
    expect(visibleSections(store.getState().view)).toHaveLength(3);
    await user.click(add());
    await user.keyboard('Locations');
    await user.tab();
    await waitFor(() => expect(titles()).toEqual([goals, strategy, approval, 'Locations']));
  });

  it('is not offered to whoever may write, but not change the structure', () => {
    renderPlan(outline, { document: withOwn(), rights: { edit: true } });
    expect(screen.queryByRole('button', { name: /^(Add a section|Section menu)/ })).toBeNull();
  });
});

describe('a section of the plan’s own', () => {
  it('is renamed like any other, where the template’s title comes back once nothing is typed', async () => {
    const { user, fieldOf } = renderPlan(outline, { document: withOwn() });
    const rename = async (title: string, keys: string) => {
      await user.click(screen.getByRole('button', { name: `Section menu: ${title}` }));
      await user.click(await screen.findByRole('menuitem', { name: 'Rename' }));
      await waitFor(() => expect(document.activeElement).toBe(named()));
      await user.keyboard(keys);
      await waitFor(() => expect(nav().queryByRole('textbox')).toBeNull());
    };
    await rename('Locations', 'Shops{Enter}');
    expect(fieldOf(ownSection, 'title')).toBe('Shops');
    await rename('Shops', '{Delete}{Enter}');
    expect(fieldOf(ownSection, 'title')).toBe('Shops');
    await rename(goals, 'Aims{Enter}');
    expect(titles()).toEqual(['Shops', 'Aims', strategy, approval]);
    await rename('Aims', '{Delete}{Enter}');
    expect(titles()).toEqual(['Shops', goals, strategy, approval]);
  });

  it('is deleted from its menu, with a way back; one of the template is not', async () => {
    const { user } = renderPlan(both, { document: withOwn() });
    await user.click(screen.getByRole('button', { name: `Section menu: ${goals}` }));
    await screen.findByRole('menuitem', { name: 'Rename' });
    expect(screen.queryByRole('menuitem', { name: 'Delete the section' })).toBeNull();
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: 'Section menu: Locations' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Delete the section' }));
    await waitFor(() => expect(titles()).toEqual([goals, strategy, approval]));
    expect(screen.queryByText('Two shops in Ghent.')).toBeNull();
    await user.click(await screen.findByRole('button', { name: /Undo/ }));
    await waitFor(() => expect(titles()).toEqual(['Locations', goals, strategy, approval]));
    expect(screen.getByText('Two shops in Ghent.')).toBeDefined();
  });

  it('is read with its title and text, without a question', () => {
    renderReading(<DocumentReader />, { document: withOwn() });
    const section = document.querySelector(`[data-section="${ownKey}"]`) as HTMLElement;
    const headings = within(section).getAllByRole('heading');
    expect(headings.map(({ textContent }) => textContent)).toEqual(['1Locations', 'Locations']);
    expect(within(section).getByText('Two shops in Ghent.')).toBeDefined();
  });

  it('that a colleague deleted while one writes in it is brought back with what was written', async () => {
    const { user, store, server, fieldOf } = renderPlan(both, { document: withOwn() });
    const theirs = { id: '0190cccc-0000-7000-8000-00000000000a', base: {} };
    server.apply({ ...theirs, changes: [{ op: 'item.remove', id: ownSection }] }, {}, 'colleague');
    store.change([{ op: 'item.set', id: ownText, field: 'answer', value: prose('Three shops.') }]);
    const card = await screen.findByRole('alert', {
      name: 'Someone else deleted this section while you were writing in it.',
    });
    expect(within(card).getByText('Three shops.')).toBeDefined();
    await user.click(within(card).getByRole('button', { name: 'Restore the section' }));
    await waitFor(() => expect(server.document.items.get(ownSection)?.removed).toBeUndefined());
    expect(server.document.items.get(ownText)?.fields.answer).toEqual(prose('Three shops.'));
    expect(fieldOf(ownText, 'answer')).toEqual(prose('Three shops.'));
    expect(server.document.id).toBe(planId);
  });

  it('that a colleague deleted is brought back only by who may change the structure; the others see their words', async () => {
    const { store, server } = renderPlan(both, { document: withOwn(), rights: { edit: true } });
    const theirs = { id: '0190cccc-0000-7000-8000-00000000000a', base: {} };
    server.apply({ ...theirs, changes: [{ op: 'item.remove', id: ownSection }] }, {}, 'colleague');
    store.change([{ op: 'item.set', id: ownText, field: 'answer', value: prose('Three shops.') }]);
    const card = await screen.findByRole('alert', { name: /deleted this section while you were writing/ });
    expect(within(card).getByText('Three shops.')).toBeDefined();
    expect(within(card).queryByRole('button', { name: 'Restore the section' })).toBeNull();
    expect(within(card).getByRole('button', { name: 'Leave it deleted' })).toBeDefined();
  });

  it('that a colleague deleted stays so where one chooses that', async () => {
    const { user, store, server } = renderPlan(both, { document: withOwn() });
    const theirs = { id: '0190cccc-0000-7000-8000-00000000000a', base: {} };
    server.apply({ ...theirs, changes: [{ op: 'item.remove', id: ownSection }] }, {}, 'colleague');
    store.change([{ op: 'item.set', id: ownText, field: 'answer', value: prose('Three shops.') }]);
    await user.click(await screen.findByRole('button', { name: 'Leave it deleted' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    await waitFor(() => expect(store.getState().pending).toEqual([]));
    expect(server.document.items.get(ownSection)?.removed).toBe(true);
    expect(titles()).toEqual([goals, strategy, approval]);
  });
});
