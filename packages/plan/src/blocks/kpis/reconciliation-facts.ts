import type { Item } from '../../document/document.ts';
import { calculateTrackingGap } from '../../formulas/face.ts';

/** What analytics and sales both count. */
export const counted = ['orders', 'revenue', 'leads'] as const;
export type Counted = (typeof counted)[number];

/** The fields in which each of them stands: as analytics sees it, and as sales does. */
export const countedFields: Readonly<Record<Counted, readonly [analytics: string, sales: string]>> = {
  orders: ['analyticsOrders', 'salesOrders'],
  revenue: ['analyticsRevenue', 'salesRevenue'],
  leads: ['analyticsLeads', 'crmLeads'],
};

/** F31 of a month for one of them; null when a figure is missing. */
export function gapOf(row: Item, of: Counted): string | null {
  const [analytics, sales] = countedFields[of].map((field) => {
    const value = row.fields[field];
    return typeof value === 'number' || typeof value === 'string' ? String(value) : undefined;
  });
  return calculateTrackingGap(analytics, sales);
}
