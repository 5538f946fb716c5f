import type { PlanDocument } from '@kader/plan/document';
import { type Evaluation, evaluate, type PlanContext } from '@kader/plan/evaluate';
import { type ContentHashes, contentHashes } from '@kader/plan/freeze';
import type { PlanSource } from './plan-source.ts';

/** Milliseconds after a change until what follows from it is calculated: typing stays fluid, marks still seem to follow. */
const delayMs = 60;

/** What follows from a document, kept up to date while somebody listens. */
export interface EvaluationSource {
  readonly subscribe: (listener: () => void) => () => void;
  readonly evaluation: () => Evaluation;
  /** Of the document as the server rendered it. */
  readonly first: () => Evaluation;
}

/** Evaluates the source's document, once per state; while listened to, shortly after each change. */
export function createEvaluationSource(source: PlanSource, context: PlanContext): EvaluationSource {
  const listeners = new Set<() => void>();
  const known = new WeakMap<PlanDocument, Evaluation>();
  let shown: Evaluation | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop: (() => void) | undefined;

  // What would be shared is compared with what was approved once per saved state, not at every key: hashing is the dearest part.
  let hashed: { readonly seq: number; readonly hashes: ContentHashes } | null = null;
  const hashesOf = (document: PlanDocument): ContentHashes => {
    if (hashed?.seq !== document.seq) {
      hashed = { seq: document.seq, hashes: contentHashes(document) };
    }
    return hashed.hashes;
  };
  const evaluationOf = (document: PlanDocument): Evaluation => {
    const evaluation = known.get(document) ?? evaluate(document, context, hashesOf);
    known.set(document, evaluation);
    return evaluation;
  };
  const refresh = () => {
    timer = undefined;
    const next = evaluationOf(source.document());
    if (next !== shown) {
      shown = next;
      for (const listener of listeners) {
        listener();
      }
    }
  };
  const schedule = () => {
    timer ??= setTimeout(refresh, delayMs);
  };
  return {
    subscribe(listener) {
      listeners.add(listener);
      if (stop === undefined) {
        stop = source.subscribe(schedule);
        schedule();
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) {
          stop?.();
          stop = undefined;
          clearTimeout(timer);
          timer = undefined;
        }
      };
    },
    evaluation() {
      if (shown === null || stop === undefined) {
        shown = evaluationOf(source.document());
      }
      return shown;
    },
    first: () => evaluationOf(source.first.document),
  };
}
