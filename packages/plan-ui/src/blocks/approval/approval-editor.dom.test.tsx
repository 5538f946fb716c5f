import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DocumentEditor } from '../../document/document-editor.tsx';
import type { ReviewInfo } from '../../plan/plan-data.ts';
import { filledPlan, onlySection } from '../../testing/example-plan.ts';
import { type RenderOptions, renderPlan } from '../../testing/render-plan.tsx';
import { standInForBrowser } from '../../testing/stand-ins.ts';

standInForBrowser();

const nothingShared = /No version has been shared for approval yet/;
const waiting: ReviewInfo = {
  version: 1,
  outcome: 'open',
  requestedAt: '2027-04-01T09:00:00Z',
  approvers: [{ name: 'Ada', state: 'invited' }],
};

function open(options: RenderOptions) {
  return renderPlan(<DocumentEditor />, { document: onlySection(filledPlan(), 'approval'), ...options });
}

test('before the first version is shared, it says so and offers to share', () => {
  open({ onShare: () => undefined });
  expect(screen.getByText(nothingShared)).toBeDefined();
  expect(screen.getByRole('button', { name: 'Share for approval' })).toBeDefined();
});

test('a version that waits for its first decision does not read as never shared', () => {
  open({ review: waiting, status: { state: 'inReview', version: 1 }, onShare: () => undefined });
  expect(screen.getByText('Version 1 is in review')).toBeDefined();
  expect(screen.getByText('Ada')).toBeDefined();
  expect(screen.queryByText(nothingShared)).toBeNull();
});
