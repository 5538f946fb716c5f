import { choice, date, flag, integer, person, text } from '../fields/face.ts';
import type { FieldDefinition } from '../fields/field-type.ts';
import { businesses } from '../template/businesses.ts';
import { locales } from '../template/frame.ts';
import type { CollectionDefinition } from './define-block.ts';

/** Where a firm may win or lose most. */
const primaryAssets = ['website', 'webShop', 'app', 'socialMedia', 'marketplace', 'store', 'other'] as const;

/** Fields that rows of every block collection have. `internal`: the row never reaches the client. */
export const commonFields: Readonly<Record<string, FieldDefinition>> = {
  internal: flag({ internal: true }),
};

/** Collections of the document itself: no block shows them as rows, and they have no common fields. */
export const systemCollections: readonly CollectionDefinition[] = [
  {
    key: 'document',
    scope: 'document',
    rows: 'one',
    titleField: 'title',
    fields: {
      title: text({ max: 160, required: true }),
      locale: choice({ options: locales, required: true }),
      currency: text({ max: 3, pattern: '[A-Z]{3}', required: true }),
      periodStart: date({ required: true }),
      periodEnd: date({ required: true }),
      // Decides which sections there are, so clients see what follows from it.
      business: choice({ options: businesses, internal: true }),
      // What success hangs on most (002-10): the way there is planned first.
      primaryAsset: choice({ options: primaryAssets, internal: true }),
      // How far this client's trade lets one plan in detail (003-58), where that differs from what is usual.
      detailWindowDays: integer({ min: 30, max: 180, internal: true }),
    },
  },
  {
    key: 'sections',
    scope: 'document',
    titleField: 'title',
    fields: {
      title: text({ max: 120 }),
      hidden: flag({ internal: true }),
      hiddenReason: text({ max: 300, internal: true }),
    },
  },
  {
    key: 'people',
    scope: 'document',
    fields: {
      kind: choice({ options: ['member', 'client', 'outside'], required: true }),
    },
  },
  {
    // Findings that may stay, and why. No block shows them, so they never reach the client.
    key: 'waivers',
    scope: 'document',
    titleField: 'reason',
    fields: {
      code: text({ max: 40, internal: true }),
      finding: text({ max: 200, internal: true }),
      reason: text({ max: 500, internal: true }),
      by: person({ internal: true }),
      on: date({ internal: true }),
    },
  },
];
