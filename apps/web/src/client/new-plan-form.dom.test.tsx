import { adviseTemplate, readTemplateAnswers } from '@kader/plan/template';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PersonScope } from '../person/person-scope.tsx';
import { Routes } from '../screen/testing/routes.tsx';
import { Surroundings } from '../screen/testing/surroundings.tsx';
import { UseTemplate } from '../templates/use-template.tsx';
import { NewPlanForm } from './new-plan-form.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const templates = ['foursteps', 'classic', 'race'].map((key) => ({
  key,
  title: `The ${key}`,
  audience: `For those who like ${key}`,
}));

/** The server refuses what it is asked, about a field or about the whole. */
const refusal = (code: string, path: readonly string[] = [], params: object = {}) => ({
  error: {
    message: code,
    code: -32_000,
    data: { kader: { code, path, params, details: null, requestId: 'r' } },
  },
});
const made = { result: { data: { planId: 'new' } } };

/** Shows the form; the server gives `answers` one after the other. Collects what it is asked. */
function show({
  answers = [made],
  templateKey = 'foursteps',
  offered = templates,
}: {
  readonly answers?: readonly object[];
  readonly templateKey?: string;
  readonly offered?: typeof templates;
} = {}): unknown[] {
  const asked: unknown[] = [];
  vi.stubGlobal('fetch', (_: string, init: { readonly body: string }) => {
    const answer = answers[asked.length] ?? made;
    asked.push(JSON.parse(init.body)[0]);
    return Promise.resolve(Response.json([answer], { status: 'error' in answer ? 400 : 200 }));
  });
  render(
    <Routes path="/noorderlicht/clients/korenaar/plans/new">
      <Surroundings of={['agency', 'client']}>
        <PersonScope userId="noor">
          <h1 id="new-plan">New plan</h1>
          <NewPlanForm
            agencySlug="noorderlicht"
            client={{ slug: 'korenaar', currency: 'EUR', locale: 'nl' }}
            templates={offered}
            templateKey={templateKey}
            currencies={[
              { value: 'EUR', label: 'Euro (EUR)' },
              { value: 'SEK', label: 'Swedish krona (SEK)' },
            ]}
            period={{ start: '2027-04-01', end: '2027-06-30' }}
            today="2027-03-15"
          />
        </PersonScope>
      </Surroundings>
    </Routes>,
  );
  return asked;
}

/** What is sent when only the title is written. */
const untouched = {
  templateKey: 'foursteps',
  title: 'More bookings',
  locale: 'nl',
  currency: 'EUR',
  periodStart: '2027-04-01',
  periodEnd: '2027-06-30',
  clientSlug: 'korenaar',
};

const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const radio = (name: string) => screen.getByRole('radio', { name });
const isChecked = (name: string) => radio(name).getAttribute('aria-checked') === 'true';
const write = (name: string, value: string) => fireEvent.change(box(name), { target: { value } });
const submit = () => fireEvent.click(screen.getByRole('button', { name: 'Start the plan' }));
/** The words below a field that assistive technology reads with it. */
const saidOf = (field: HTMLElement) =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');

describe('the form', () => {
  test('is named by its heading, and so is every field by its label', () => {
    show();
    const form = within(screen.getByRole('form', { name: 'New plan' }));
    expect(form.getByRole('radiogroup', { name: 'Template' })).toBeTruthy();
    expect(form.getByRole('radiogroup', { name: 'How does the company sell?' })).toBeTruthy();
    expect(form.getAllByRole('textbox').map((field) => field.getAttribute('name'))).toEqual([
      'title',
      null,
      null,
    ]);
    expect(box('Title of the plan').lang).toBe('nl');
    expect(saidOf(box('Title of the plan'))).toContain('Say what it is for and when');
    const period = within(form.getByRole('group', { name: 'Period' }));
    expect(period.getByRole('textbox', { name: 'From' })).toHaveProperty('value', '01/04/2027');
    expect(period.getByRole('textbox', { name: 'To' })).toHaveProperty('value', '30/06/2027');
    const [language, currency, ...others] = form.getAllByRole('combobox');
    expect(others).toEqual([]);
    expect(language).toBe(form.getByRole('combobox', { name: /^Language of the plan/ }));
    expect(language?.textContent).toContain('Nederlands');
    expect(currency).toBe(form.getByRole('combobox', { name: /^Currency/ }));
    expect(currency?.textContent).toContain('Euro (EUR)');
    for (const { title, audience } of templates) {
      expect(saidOf(radio(title))).toBe(audience);
    }
    expect(form.getByRole('link', { name: 'Cancel' }).getAttribute('href')).toBe(
      '/noorderlicht/clients/korenaar',
    );
  });

  test('asks nothing of the server before it has a title, and takes focus there', async () => {
    const asked = show();
    write('Title of the plan', '   ');
    submit();
    expect(saidOf(box('Title of the plan'))).toBe('Fill this in.');
    expect(box('Title of the plan').getAttribute('aria-invalid')).toBe('true');
    await waitFor(() => expect(document.activeElement).toBe(box('Title of the plan')));
    write('Title of the plan', 'More bookings');
    expect(box('Title of the plan').getAttribute('aria-invalid')).not.toBe('true');
    submit();
    await waitFor(() => expect(asked).toEqual([untouched]));
  });

  test('does not send twice what is on its way', async () => {
    const asked = show();
    write('Title of the plan', 'More bookings');
    submit();
    fireEvent.submit(screen.getByRole('form', { name: 'New plan' }));
    await waitFor(() => expect(asked).toEqual([untouched]));
  });
});

describe('the period', () => {
  test('that ends before it begins says so at its end, and keeps both days', async () => {
    const asked = show();
    write('Title of the plan', 'More bookings');
    write('To', '01/02/2027');
    fireEvent.blur(box('To'));
    submit();
    expect(saidOf(box('To'))).toBe('The end is before the start.');
    await waitFor(() => expect(document.activeElement).toBe(box('To')));
    expect(box('From').value).toBe('01/04/2027');
    expect(box('To').value).toBe('01/02/2027');
    expect(box('Title of the plan').value).toBe('More bookings');
    expect(asked).toEqual([]);
  });

  test('is not the one before while what is typed is no day', async () => {
    const asked = show();
    write('Title of the plan', 'More bookings');
    write('From', '31 Febtober');
    fireEvent.blur(box('From'));
    expect(saidOf(box('From'))).toContain('Type a valid date');
    submit();
    await waitFor(() => expect(document.activeElement).toBe(box('From')));
    expect(box('From').value).toBe('31 Febtober');
    expect(asked).toEqual([]);
    write('From', '1 May 2027');
    fireEvent.keyDown(box('From'), { key: 'Enter' });
    expect(box('From').value).toBe('01/05/2027');
    expect(saidOf(box('From'))).toBe('');
    submit();
    await waitFor(() => expect(asked).toEqual([{ ...untouched, periodStart: '2027-05-01' }]));
  });

  test('cannot be left empty', () => {
    const asked = show();
    write('Title of the plan', 'More bookings');
    write('To', '');
    fireEvent.blur(box('To'));
    submit();
    expect(saidOf(box('To'))).toContain('Type a valid date');
    expect(asked).toEqual([]);
  });
});

describe('what the server refuses', () => {
  test('stands at the field it is about, by name, and nothing typed is lost', async () => {
    const asked = show({
      answers: [refusal('INVALID_INPUT', ['title'], { reason: 'tooLong', limit: 160 })],
    });
    write('Title of the plan', 'More bookings');
    fireEvent.click(radio('Through enquiries'));
    fireEvent.click(radio('The classic'));
    submit();
    await waitFor(() => expect(saidOf(box('Title of the plan'))).toContain('“Title of the plan”'));
    expect(saidOf(box('Title of the plan'))).toContain('at most 160 characters');
    await waitFor(() => expect(document.activeElement).toBe(box('Title of the plan')));
    expect(box('Title of the plan').value).toBe('More bookings');
    expect([isChecked('Through enquiries'), isChecked('The classic')]).toEqual([true, true]);
    submit();
    await waitFor(() => expect(asked).toHaveLength(2));
    expect(asked[1]).toEqual({ ...untouched, templateKey: 'classic', business: 'leadgen' });
  });

  test('stands above the button when it is about the whole', async () => {
    const asked = show({ answers: [refusal('NOT_FOUND')] });
    write('Title of the plan', 'More bookings');
    submit();
    expect(await within(await screen.findByRole('alert')).findByText(/does not exist/)).toBeTruthy();
    expect(box('Title of the plan').value).toBe('More bookings');
    submit();
    await waitFor(() => expect(asked).toEqual([untouched, untouched]));
  });
});

describe('how the firm sells', () => {
  test.each([
    ['In an online shop', 'ecommerce', /payments/],
    ['Through enquiries', 'leadgen', /enquiry/],
    ['Offline', 'offline', /telephone/],
    ['In several ways', 'mixed', /Every section/],
  ])('%s', async (label, business, hint) => {
    const asked = show();
    // Without an answer every section of the template is there.
    expect(screen.getAllByRole('radio', { checked: true })).toHaveLength(1);
    expect(saidOf(radio(label))).toMatch(hint);
    write('Title of the plan', 'More bookings');
    fireEvent.click(radio(label));
    submit();
    await waitFor(() => expect(asked).toEqual([{ ...untouched, business }]));
  });

  test('is chosen with the arrow keys, too', async () => {
    show();
    const first = radio('In an online shop');
    first.focus();
    fireEvent.keyDown(first, { key: 'ArrowDown' });
    await waitFor(() => expect(isChecked('Through enquiries')).toBe(true));
    expect(document.activeElement).toBe(radio('Through enquiries'));
    fireEvent.keyDown(radio('Through enquiries'), { key: 'ArrowUp' });
    await waitFor(() => expect(isChecked('In an online shop')).toBe(true));
    expect(document.activeElement).toBe(first);
  });
});

describe('the template', () => {
  test('that three questions suggested is the one that is chosen', async () => {
    const advised = adviseTemplate(readTemplateAnswers({ ahead: 'year', decides: 'client', figures: 'yes' }));
    render(
      <Surroundings of={['templates']}>
        <UseTemplate
          agencySlug="noorderlicht"
          templateKey={advised?.template ?? ''}
          clients={[{ slug: 'korenaar', name: 'Korenaar' }]}
          permissions={['plan.document:create']}
          locale="en"
        />
      </Surroundings>,
    );
    const address = new URL(screen.getByRole<HTMLAnchorElement>('link').href);
    expect(address.pathname).toBe('/noorderlicht/clients/korenaar/plans/new');
    cleanup();
    const asked = show({ templateKey: address.searchParams.get('template') ?? '' });
    expect(isChecked('The race')).toBe(true);
    write('Title of the plan', 'More bookings');
    submit();
    await waitFor(() => expect(asked).toEqual([{ ...untouched, templateKey: 'race' }]));
  });

  test('can be asked about, for this client, unless there is one only', () => {
    show();
    const help = () => screen.queryByRole('link', { name: /Three questions/ });
    expect(help()?.getAttribute('href')).toBe('/noorderlicht/templates?client=korenaar#choose');
    cleanup();
    show({ offered: templates.slice(0, 1) });
    expect(help()).toBeNull();
  });
});
