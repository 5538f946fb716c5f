import 'server-only';

/** Whom the demo's sign-in page offers; empty outside the demo. */
export async function listDemoPeople(demo: boolean) {
  if (!demo) {
    return [];
  }
  const { demoPeople } = await import('@kader/demo');
  return demoPeople;
}
