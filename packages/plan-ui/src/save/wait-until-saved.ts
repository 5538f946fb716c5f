import type { DocumentStore } from '../store/document-store.ts';
import { saveStateOf } from '../store/store-state.ts';

/**
 * Waits until the server has acknowledged everything typed so far: true then; false when that needs the person (a
 * conflict, something not taken, signed out, offline) or takes longer than `patienceMs`.
 */
export async function waitUntilSaved(store: DocumentStore, patienceMs = 10_000): Promise<boolean> {
  const outcome = () => {
    const { kind } = saveStateOf(store.getState());
    return kind === 'saved' ? true : kind === 'saving' ? null : false;
  };
  const now = outcome();
  if (now !== null) {
    return now;
  }
  return await new Promise((resolve) => {
    const finish = (saved: boolean) => {
      clearTimeout(timer);
      unsubscribe();
      resolve(saved);
    };
    const timer = setTimeout(() => finish(false), patienceMs);
    const unsubscribe = store.subscribe(() => {
      const next = outcome();
      if (next !== null) {
        finish(next);
      }
    });
  });
}
