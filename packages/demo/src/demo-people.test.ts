import { agencyRoles, clientRoles, describeDemoPerson, staffRoles } from '@kader/services/demo';
import { describe, expect, test } from 'vitest';
import { demoClients } from './content/demo-clients.ts';
import { demoPlans } from './content/demo-plans.ts';
import { type DemoPersonKey, demoPeople } from './demo-people.ts';
import { demoPlanId, demoPlanKeys } from './demo-plan-id.ts';
import { landingOf } from './landing-of.ts';
import { peopleLines } from './people-lines.ts';

const locales = ['nl', 'ru', 'sv', 'pl', 'en'] as const;

describe.each(demoPeople.map((person) => ({ name: person.name, person })))('$name', ({ person }) => {
  test('has words of their own in five languages', () => {
    const words = locales.map((locale) => describeDemoPerson(person.key, locale));
    expect(words.every((sentence) => sentence.length > 10)).toBe(true);
    expect(new Set(words).size).toBe(locales.length);
  });

  test('has an address that no mail can reach', () => {
    expect(person.email).toMatch(/^[a-z.]+@[a-z-]+\.example$/);
  });

  test('lands in a plan of their own place', () => {
    const story = demoPlans.find(({ key }) => key === person.landsIn);
    const client = person.place.kind === 'client' ? person.place.client : story?.client;
    expect(story?.client).toBe(client);
  });
});

test('everybody is told apart', () => {
  for (const of of ['key', 'name', 'email'] as const) {
    expect(new Set(demoPeople.map((person) => person[of])).size).toBe(demoPeople.length);
  }
});

test('every role has somebody', () => {
  const roles = demoPeople.map(({ place }) => `${place.kind} ${place.role}`);
  const all = [
    ...agencyRoles.map((role) => `agency ${role}`),
    ...clientRoles.map((role) => `client ${role}`),
    ...staffRoles.map((role) => `staff ${role}`),
  ];
  expect([...new Set(roles)].toSorted()).toEqual(all.toSorted());
});

test('every client has an approver', () => {
  for (const { slug } of demoClients) {
    const theirs = demoPeople.filter(({ place }) => place.kind === 'client' && place.client === slug);
    expect(theirs.some(({ place }) => place.role === 'approver')).toBe(true);
  }
});

test('nobody has words without being there', () => {
  expect(describeDemoPerson('nobody', 'nl')).toBe('');
});

/** Links to these stand in documents and tests of others: they must never change. */
test('plans keep their ids', () => {
  expect(Object.fromEntries(demoPlanKeys.map((key) => [key, demoPlanId(key)]))).toMatchInlineSnapshot(`
    {
      "klaralven-chairs": "606a0736-cbc9-527e-9574-6cf8012b8411",
      "klaralven-vision": "fb873e3a-397d-56aa-b1df-0c1652fdf6e2",
      "korenaar-lunch": "88ebebe6-b16e-549c-ace3-4dc915f9cc52",
      "korenaar-spring": "8d71d7e1-c0ef-5484-aaf3-de28db34a050",
      "korenaar-year": "20cb108c-1612-5da8-a839-78e2b398ad9b",
      "sad-race": "9b38d6b1-89a9-5463-a55d-1024f202bc5b",
      "sad-season": "5936e444-c8db-5a67-9c37-eccb66a3e846",
      "zegar-managed": "4563ac82-3c0e-5c95-aae5-0ebee768a91a",
      "zegar-new": "50b83fb3-70aa-5ba8-9358-8ecec1953bd6",
      "zegar-subscription": "51dad00a-aabc-598c-a74e-15a70bd306c7",
    }
  `);
});

test.each<{ key: DemoPersonKey; path: string }>([
  { key: 'saskia', path: '/noorderlicht' },
  { key: 'weronika', path: '/noorderlicht' },
  { key: 'wout', path: '/noorderlicht' },
  { key: 'elin', path: '/noorderlicht' },
  { key: 'sanne', path: '/noorderlicht' },
  { key: 'daan', path: `/noorderlicht/clients/korenaar/plans/${demoPlanId('korenaar-spring')}` },
  { key: 'irina', path: `/noorderlicht/clients/sad-i-svet/plans/${demoPlanId('sad-season')}` },
  { key: 'marieke', path: `/noorderlicht/clients/korenaar/plans/${demoPlanId('korenaar-lunch')}` },
  { key: 'tom', path: `/noorderlicht/clients/korenaar/plans/${demoPlanId('korenaar-lunch')}` },
  { key: 'asel', path: `/noorderlicht/clients/sad-i-svet/plans/${demoPlanId('sad-season')}` },
  { key: 'maja', path: `/noorderlicht/clients/klaralven/plans/${demoPlanId('klaralven-chairs')}` },
  { key: 'karin', path: `/noorderlicht/clients/klaralven/plans/${demoPlanId('klaralven-chairs')}` },
  { key: 'jonas', path: `/noorderlicht/clients/klaralven/plans/${demoPlanId('klaralven-chairs')}` },
  { key: 'marta', path: `/noorderlicht/clients/zegar/plans/${demoPlanId('zegar-subscription')}` },
  { key: 'piotr', path: `/noorderlicht/clients/zegar/plans/${demoPlanId('zegar-subscription')}` },
  { key: 'ellen', path: '/templates' },
  { key: 'oskar', path: '/templates' },
])('$key lands on $path', ({ key, path }) => {
  const person = demoPeople.find((candidate) => candidate.key === key);
  expect(person && landingOf(person)).toBe(path);
});

test('the launcher is told who is who, and where they sign in', () => {
  const lines = peopleLines();
  expect(lines).toHaveLength(demoPeople.length);
  expect(lines.filter(({ name }) => /Verhoeven|Нурланова|Hart/.test(name))).toMatchInlineSnapshot(`
    [
      {
        "app": "web",
        "name": "Saskia Verhoeven",
        "role": "Owner at Noorderlicht",
        "see": "See every client and plan of the agency, and make a new client.",
      },
      {
        "app": "web",
        "name": "Асель Нурланова",
        "role": "Approver at Сад и Свет",
        "see": "A plan is waiting for your decision: approve it or ask for changes.",
      },
      {
        "app": "admin",
        "name": "Ellen Hart",
        "role": "Library administrator",
        "see": "Open the library: templates in five languages.",
      },
    ]
  `);
});
