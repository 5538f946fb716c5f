import type { AdminTemplatePreview } from '@kader/api/types';
import { expect, test } from 'vitest';
import { templateAddress } from './template-address.ts';

const template: Pick<AdminTemplatePreview, 'structure' | 'versions'> = {
  structure: {
    key: 'foursteps',
    version: 2,
    kind: 'plan',
    sections: [],
    settings: { smartA: 'accepted', detailWindowDays: 90, approval: 'optional' },
    starterItems: [],
  },
  versions: [
    { version: 2, status: 'draft', publishedAt: null },
    { version: 1, status: 'published', publishedAt: '2026-11-02T09:00:00.000Z' },
  ],
};

test.each([
  [2, 'pl', '/templates/foursteps?lang=pl'],
  [1, 'ru', '/templates/foursteps?lang=ru&version=1'],
] as const)('version %d in %s stands at %s', (version, lang, address) => {
  expect(templateAddress(template, { version, lang })).toBe(address);
});
