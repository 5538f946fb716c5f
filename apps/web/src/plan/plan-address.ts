/** The address of a plan's page. */
export function planAddress(plan: {
  readonly agency: { readonly slug: string };
  readonly client: { readonly slug: string };
  readonly document: { readonly id: string };
}): string {
  return `/${plan.agency.slug}/clients/${plan.client.slug}/plans/${plan.document.id}`;
}
