import type { Change } from '@kader/plan/changes';
import type { PlanDocument } from '@kader/plan/document';
import { createMemoryOutbox, DocumentStore } from '@kader/plan-ui/store';
import { v7 } from 'uuid';

/** The document as a tab holds it, with a server that takes every set at once; `settled` waits until it has. */
export interface OpenPlan {
  readonly change: (changes: readonly Change[]) => void;
  readonly settled: () => Promise<void>;
}

/** A set is taken within a few turns of the event loop, or never. */
const mostTurns = 1000;

/** Opens a plan in a tab without a screen: nobody listens, nothing is drawn. */
export function openInTab(document: PlanDocument): OpenPlan {
  let { seq } = document;
  const store = new DocumentStore({
    document,
    people: [],
    outbox: createMemoryOutbox(),
    newId: v7,
    transport: {
      apply: async () => {
        seq += 1;
        return { seq };
      },
      since: async () => ({ seq, sets: [], people: [] }),
    },
  });
  return {
    change: (changes) => void store.change(changes),
    settled: async () => {
      for (let turn = 0; store.getState().pending.length > 0; turn += 1) {
        if (turn === mostTurns) {
          throw new Error('A change set is not taken.');
        }
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
  };
}
