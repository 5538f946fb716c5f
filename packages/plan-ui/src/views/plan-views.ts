/** Ways of looking at any plan beside its document, by the name they have in addresses (domain 2.7). */
export const planViews = ['page', 'goals', 'year', 'quarter', 'close', 'sostac'] as const;
export type PlanViewKey = (typeof planViews)[number];
