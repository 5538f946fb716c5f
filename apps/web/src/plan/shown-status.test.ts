import { describe, expect, test } from 'vitest';
import { newestVersion } from './newest-version.ts';
import { reviewKey, shownStatus } from './shown-status.ts';
import { openAnswer } from './testing/open-answer.ts';

const same = { header: false, sections: [] };
const other = { header: false, sections: ['goals'] };

describe('the state that is shown', () => {
  test.each([
    [{ state: 'approved', version: 1 }, same, 'approved'],
    [{ state: 'approved', version: 1 }, other, 'changedSince'],
    [{ state: 'approved', version: 1 }, { header: true, sections: [] }, 'changedSince'],
    [{ state: 'changedSince', version: 1 }, same, 'approved'],
    [{ state: 'changedSince', version: 1 }, null, 'changedSince'],
    [{ state: 'inReview', version: 2 }, other, 'inReview'],
    [{ state: 'draft' }, null, 'draft'],
  ] as const)('%j with %j is %s', (status, difference, expected) => {
    expect(shownStatus(status, difference).state).toBe(expected);
  });

  test('edits after an approval are not a new state of its review', () => {
    expect(reviewKey({ state: 'changedSince', version: 3 })).toBe(
      reviewKey({ state: 'approved', version: 3 }),
    );
    expect(reviewKey({ state: 'approved', version: 3 })).not.toBe(
      reviewKey({ state: 'inReview', version: 4 }),
    );
  });
});

test('the newest version is the highest number that anything names', () => {
  expect(newestVersion(openAnswer())).toBe(0);
  const approved = { version: 2, at: '2027-03-01T09:00:00Z', header: '', sections: {} };
  expect(newestVersion(openAnswer({ approved }))).toBe(2);
});
