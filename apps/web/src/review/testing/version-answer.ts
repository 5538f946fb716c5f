import type { SharedVersionAnswer } from '@kader/api/types';
import { openAnswer } from '../../plan/testing/open-answer.ts';

const hash = '3f2a9c71'.repeat(8);

/** A version that waits for the reader's decision; `given` changes the answer. */
export function versionAnswer(given: Partial<SharedVersionAnswer> = {}): SharedVersionAnswer {
  const { document, frame, catalogues, people, timeZone, agency, client } = openAnswer();
  return {
    plan: { id: document.id, title: 'Summer on the terrace', locale: 'en' },
    version: 2,
    hash,
    frozenAt: '2027-03-05T13:20:00Z',
    preparedBy: 'Ines Vlaar',
    timeZone,
    document,
    frame,
    catalogues,
    people,
    agency: { ...agency, brandColor: null },
    client,
    review: {
      id: '0190abcd-0000-7000-8000-000000000001',
      version: 2,
      outcome: 'open',
      requestedAt: '2027-03-05T13:20:00Z',
      requestedBy: 'Ines Vlaar',
      approvers: [{ name: 'Ola Nyberg', email: '', state: 'joined' }],
      message: 'Please look at the goal first.',
      note: null,
    },
    decisions: [],
    rights: { decide: true, export: true },
    versions: [{ number: 2, frozenAt: '2027-03-05T13:20:00Z', outcome: 'open' }],
    ...given,
  };
}
