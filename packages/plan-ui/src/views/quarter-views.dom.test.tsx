import type { Item } from '@kader/plan/document';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ReviewInfo } from '../plan/plan-data.ts';
import { ReadProvider } from '../plan/plan-provider.tsx';
import { filledPlan, context as given, people, planOf, testId } from '../testing/example-plan.ts';
import { dataOf, Surroundings } from '../testing/render-plan.tsx';
import { PlanView, type PlanViewKey, type ViewLink } from './face.ts';

const PlainLink: ViewLink = (props) => <a {...props} />;
const review: ReviewInfo = {
  version: 3,
  outcome: 'approved',
  requestedAt: '2027-04-02T09:00:00Z',
  approvers: [],
};

interface Wish {
  readonly document?: ReturnType<typeof filledPlan>;
  readonly today?: string;
  readonly review?: ReviewInfo;
  readonly share?: string;
}

function show(
  view: PlanViewKey,
  { document = filledPlan(), today = '2027-04-08', review, share }: Wish = {},
) {
  render(
    <Surroundings locale="en">
      <ReadProvider
        {...dataOf({})}
        review={review}
        document={document}
        people={people}
        context={{ ...given, today }}
      >
        <PlanView view={view} plan="/plan" link={PlainLink} share={share} />
      </ReadProvider>
    </Surroundings>,
  );
  return userEvent.setup();
}

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const step = (name: string) => within(screen.getByRole('listitem', { name }));

it('closing a quarter leads from each step to the exact place of what is left to do', () => {
  show('close', { share: '/plan?share' });
  expect(screen.getByRole('heading', { level: 2, name: 'Q1 2027' })).toBeTruthy();
  expect(screen.getByText('Ended on 31 Mar 2027')).toBeTruthy();
  expect(screen.getByText('2 of 5 steps done')).toBeTruthy();

  const experiments = step('Close the experiments');
  expect(experiments.getByText('To do')).toBeTruthy();
  expect(experiments.getByText('Missing: end of the experiment, outcome and learning')).toBeTruthy();
  const priceFirst = testId('priceFirst');
  expect(experiments.getByRole('link').getAttribute('href')).toBe(
    `/plan?at=${priceFirst}.status#block-experiments`,
  );
  expect(step('Explain the differences').getByText('Done')).toBeTruthy();
  expect(step('Work out the next quarter').getByText('Nothing to do')).toBeTruthy();
  expect(step('Hold the review meeting').getByText('Planned for 31 Mar 2027')).toBeTruthy();
  expect(step('Share the new version').getByRole('link').getAttribute('href')).toBe('/plan?share');
});

it('a version shared since then closes the quarter; whoever may not share is offered nothing', () => {
  show('close', { review });
  const version = step('Share the new version');
  expect(version.getByText('Done')).toBeTruthy();
  expect(version.getByText('Version 3 was shared on 2 Apr 2027')).toBeTruthy();
  expect(version.queryByRole('link')).toBeNull();
});

it('months that are over and have a target want their actual', () => {
  show('close', { today: '2027-07-05' });
  const actuals = step('Enter the actuals');
  const leads = actuals.getByRole('link', { name: 'Bookings through the site' });
  expect(leads.getAttribute('href')).toBe(`/plan?at=${testId('leads')}.actual.2027-04#block-kpis`);
  expect(leads.closest('li')?.textContent).toContain('Missing: actual (April 2027)');
});

it('a plan without rows begins with a meeting; one without a period has no quarters', () => {
  show('close', { document: planOf([]) });
  expect(
    step('Hold the review meeting').getByRole('link', { name: 'Add a meeting' }).getAttribute('href'),
  ).toBe('/plan#block-follow');
  expect(screen.getAllByText('Nothing to do')).toHaveLength(4);
  cleanup();
  show('close', { document: planOf([], { periodEnd: '2026-01-01' }) });
  expect(screen.getByText(/so it has no quarters/)).toBeTruthy();
});

it('the board shows a quarter by month, and those before and after it by keyboard', async () => {
  const user = show('quarter');
  expect(screen.getByRole('heading', { level: 2, name: 'Q2 2027' })).toBeTruthy();
  const april = within(screen.getByRole('heading', { level: 3, name: /Apr/ }).closest('li') as HTMLElement);
  expect(april.getAllByText('Goes on').length).toBeGreaterThan(0);
  expect(april.getByRole('link', { name: 'Spring check in five workshops' }).getAttribute('href')).toBe(
    `/plan?at=${testId('springCheck')}.start#block-activities`,
  );
  expect(screen.getByRole('region', { name: 'Without a first day' }).textContent).toContain(
    'Something with film',
  );

  const previous = screen.getByRole('button', { name: 'Previous quarter' });
  previous.focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByRole('heading', { level: 2, name: 'Q1 2027' })).toBeTruthy());
  const march = within(screen.getByRole('heading', { level: 3, name: /Mar/ }).closest('li') as HTMLElement);
  expect(march.getByText('Experiment')).toBeTruthy();
  expect(march.getByText('Price before the form')).toBeTruthy();
  expect(previous.getAttribute('aria-disabled')).toBe('true');
});

it('the year says what is planned in detail, and of each activity whether it is', () => {
  show('year');
  expect(screen.getByText(/Planned in detail: 8 Apr 2027 to/)).toBeTruthy();
  const winter = screen.getByRole('link', { name: 'Winter storage' }).closest('li');
  expect(winter?.textContent).toContain('Outline');
});

it.each(['page', 'year', 'quarter'] as const)(
  'the view %s leaves out what only a scenario does that was not chosen',
  (view) => {
    const plan = filledPlan();
    const check = plan.items.get(testId('springCheck'));
    const only = (type: string) => ({
      ...plan,
      items: new Map(plan.items).set(testId('springCheck'), {
        ...check,
        fields: { ...check?.fields, scenarios: [{ id: type, order: 'V', value: type }] },
      } as Item),
    });
    const found = () => screen.queryAllByRole('link', { name: 'Spring check in five workshops' });
    show(view, { document: only('realistic'), today: '2027-03-10' });
    expect(found()).not.toEqual([]);
    cleanup();
    show(view, { document: only('pessimistic'), today: '2027-03-10' });
    expect(found()).toEqual([]);
  },
);

it('goals can be read by department and by horizon, whichever blocks they stand in', async () => {
  const user = show('goals');
  await user.click(screen.getByRole('button', { name: 'Department' }));
  const sales = await screen.findByRole('region', { name: 'Sales' });
  expect(within(sales).getByRole('link').textContent).toBe('More repairs booked through the site');
  expect(screen.getByRole('region', { name: 'No department chosen' }).textContent).toContain(
    'Customers come back within the year',
  );
  await user.click(screen.getByRole('button', { name: 'Term' }));
  expect(await screen.findByRole('region', { name: 'No term yet' })).toBeTruthy();
});
