import type { PlanDocument } from '@kader/plan/document';
import { v7 } from 'uuid';
import type { LoadedAgency } from './load-data.ts';
import type { Asking } from './measure-requests.ts';
import { type Received, type Sent, send } from './send-requests.ts';

/** Where a server is, and its processes. */
export interface Place {
  readonly origin: string;
  readonly pids: readonly number[];
}

/** The servers that are compared: the product behind Next and in front of it, and the baseline. */
export interface Places {
  readonly next: Place;
  readonly handlers: Place;
  readonly raw: Place;
}

async function expectStatus(sent: Sent, status: number): Promise<Received> {
  const received = await send(sent);
  if (received.status !== status) {
    throw new Error(`${sent.url} answered ${received.status}: ${received.text.slice(0, 300)}`);
  }
  return received;
}

/** What is asked about. */
interface World {
  readonly agency: LoadedAgency;
  readonly places: Places;
  /** The origin that pages have, whoever answers. */
  readonly webOrigin: string;
  /** The plan that all are copies of. */
  readonly model: PlanDocument;
}

/** Everything that is asked, by name. */
export function askingsOf({ agency, places, webOrigin, model }: World) {
  const { slug, agencyId, planIds } = agency;
  const planOf = (index: number) => planIds[index % planIds.length] ?? '';
  const cookie = `kader-web.session=${agency.token}`;
  const toApp = { cookie, origin: webOrigin, 'content-type': 'application/json' };
  const field = fieldToSave(model);
  /** Number of the last set of each plan: what the next one has seen. */
  const seen = new Map<string, number>();
  const tags = new Map<string, string>();
  const written = () =>
    JSON.stringify({ changes: [{ id: field.id, field: 'budget', value: Date.now() % 1_000_000 }] });

  const asking = (place: Place, count: number, ask: Asking['ask']): Asking => ({
    pids: place.pids,
    count,
    ask,
  });
  const get = (place: Place, path: (index: number) => string, count: number, status = 200) =>
    asking(place, count, async (index) => {
      await expectStatus({ url: `${place.origin}${path(index)}`, headers: toApp }, status);
    });
  const document = (index: number) => `/api/${slug}/documents/${planOf(index)}`;

  const reopen = (place: Place, count: number) =>
    asking(place, count, async (index) => {
      // The last ones: saving goes through the first.
      const url = `${place.origin}${document(planIds.length - 1 - (index % 8))}`;
      const known = tags.get(url) ?? (await expectStatus({ url, headers: toApp }, 200)).headers.etag;
      tags.set(url, String(known));
      await expectStatus({ url, headers: { ...toApp, 'if-none-match': String(known) } }, 304);
    });
  const save = (place: Place, count: number) =>
    asking(place, count, async (index) => {
      const planId = planOf(index);
      const set = {
        id: v7(),
        changes: [{ op: 'item.set', id: field.id, field: 'budget', value: Date.now() % 1_000_000 }],
        base: { [`${field.id}.budget`]: { seen: seen.get(planId) ?? field.revision } },
      };
      const url = `${place.origin}${document(index)}/changes`;
      const { text } = await expectStatus(
        { url, method: 'POST', headers: toApp, body: JSON.stringify(set) },
        200,
      );
      seen.set(planId, (JSON.parse(text) as { seq: number }).seq);
    });
  const rawSave = asking(places.raw, 150, async (index) => {
    const url = `${places.raw.origin}/save/${agencyId}/${planOf(index)}`;
    await expectStatus({ url, method: 'POST', body: written() }, 200);
  });

  return {
    empty: get(places.next, () => '/api/none', 100, 404),
    emptyHandlers: get(places.handlers, () => '/api/none', 100, 404),
    rawItems: get(places.raw, (index) => `/items/${agencyId}/${planOf(index)}`, 20),
    rawOpen: get(places.raw, (index) => `/open/${agencyId}/${planOf(index)}`, 25),
    open: get(places.next, document, 20),
    openHandlers: get(places.handlers, document, 20),
    reopen: reopen(places.next, 60),
    reopenHandlers: reopen(places.handlers, 60),
    rawSave,
    save: save(places.next, 60),
    saveHandlers: save(places.handlers, 60),
    rawList: get(places.raw, () => `/list/${agencyId}`, 30),
    list: get(places.next, () => `/api/trpc/${slug}/agency.home`, 20),
    listHandlers: get(places.handlers, () => `/api/trpc/${slug}/agency.home`, 20),
  } as const satisfies Record<string, Asking>;
}

export type AskingName = keyof ReturnType<typeof askingsOf>;

/** The amount of the first activity, which is the same row in every plan. */
function fieldToSave({ items }: PlanDocument): { readonly id: string; readonly revision: number } {
  const activity = [...items.values()].find(({ collection }) => collection === 'activities');
  return { id: activity?.id ?? '', revision: activity?.revisions.budget ?? 0 };
}
