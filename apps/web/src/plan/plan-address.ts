/** The address of a plan's page. */
export function planAddress(plan: {
  readonly agency: { readonly slug: string };
  readonly client: { readonly slug: string };
  readonly document: { readonly id: string };
}): string {
  return `/${plan.agency.slug}/clients/${plan.client.slug}/plans/${plan.document.id}`;
}

const sharing = 'share';

/** The address at which the sharing of a version opens above the plan at `address`. */
export function sharingAddress(address: string): string {
  return `${address}?${sharing}=1`;
}

/** Whether an address asks for that; `withoutSharing` is the same one that does not. */
export function asksForSharing({ searchParams }: URL): boolean {
  return searchParams.has(sharing);
}

export function withoutSharing(address: URL): URL {
  const plain = new URL(address);
  plain.searchParams.delete(sharing);
  return plain;
}
