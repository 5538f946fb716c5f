/** How a firm sells (000-49): in a web shop, by enquiries that somebody follows up, away from the screen, or in several ways. */
export const businesses = ['ecommerce', 'leadgen', 'offline', 'mixed'] as const;
export type Business = (typeof businesses)[number];

/** Reads how a firm sells from a stored value; null where nobody has said it. */
export function readBusiness(value: unknown): Business | null {
  return businesses.find((business) => business === value) ?? null;
}
